using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Reading.Cache;

/// <summary>The small parts of records, each written and read in one place. Positions do not repeat the path of the file that they stand in.</summary>
internal static class CachedParts
{
    public static void Write(this CacheWriter to, FilePosition at, string own)
    {
        var isOwn = at.Path == own;
        to.Flag(isOwn);
        if (!isOwn)
            to.Text(at.Path);

        to.Number(at.Line);
        to.Number(at.Column);
    }

    public static FilePosition Position(this CacheReader from, string own) => new(from.Flag() ? own : from.Text(), from.Whole(), from.Whole());

    public static void Write(this CacheWriter to, BodyLink link, string own)
    {
        to.Text(link.Target);
        to.Write(link.At, own);
    }

    public static BodyLink Link(this CacheReader from, string own) => new(from.Text(), from.Position(own));

    public static void Write(this CacheWriter to, Picture picture, string own)
    {
        to.Text(picture.File);
        to.Text(picture.Alt);
        to.Text(picture.Credit);
        to.Text(picture.Licence);
        to.Write(picture.At, own);
    }

    public static Picture Picture(this CacheReader from, string own) => new(from.Text(), from.Text(), from.Text(), from.MaybeText(), from.Position(own));

    public static void Write(this CacheWriter to, CompanyMention company)
    {
        to.Text(company.Name);
        to.Text(company.Part);
    }

    public static CompanyMention Company(this CacheReader from) => new(from.Text(), from.MaybeText());

    public static void Write(this CacheWriter to, Person person)
    {
        to.Text(person.Name);
        to.Text(person.Role);
        to.Text(person.At);
    }

    public static Person Person(this CacheReader from) => new(from.Text(), from.MaybeText(), from.MaybeText());

    public static void Write(this CacheWriter to, Citation citation)
    {
        to.Text(citation.Title);
        to.Text(citation.Url);
    }

    public static Citation Citation(this CacheReader from) => new(from.Text(), from.MaybeText());

    public static void Write(this CacheWriter to, Correction correction)
    {
        to.Time(correction.On);
        to.Text(correction.What);
    }

    public static Correction Correction(this CacheReader from) => new(from.Time(), from.Text());

    public static void Write(this CacheWriter to, Redirect redirect, string own)
    {
        to.Text(redirect.From);
        to.Write(redirect.At, own);
    }

    public static Redirect Redirect(this CacheReader from, string own) => new(from.Text(), from.Position(own));

    public static void Write(this CacheWriter to, Body body, string own)
    {
        to.List(body.Holes, static (w, hole) =>
        {
            w.Number(hole.Offset);
            w.Number((int)hole.Kind);
            w.Number(hole.Index);
        });
        to.List(body.Links, (w, link) => w.Write(link, own));
        to.List(body.Pictures, (w, picture) => w.Write(picture, own));
        to.List(body.Anchors, static (w, anchor) => w.Text(anchor));
        to.Text(body.Excerpt);
        to.Number(body.Words);
        to.Number((int)body.Search);
        to.Fingerprint(body.Print);
    }

    /// <summary>All but the HTML, which lies elsewhere.</summary>
    public static Body Body(this CacheReader from, string own) => new()
    {
        Holes = from.List(static r => new BodyHole(r.Whole(), (HoleKind)r.Whole(), r.Whole())),
        Links = from.List(r => r.Link(own)),
        Pictures = from.List(r => r.Picture(own)),
        Anchors = from.List(static r => r.Text()),
        Excerpt = from.MaybeText(),
        Words = from.Whole(),
        Search = (BodySearch)from.Whole(),
        Print = from.Fingerprint(),
    };
}
