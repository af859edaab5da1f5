using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Site.Feeds;
using CustomersRock.Site.Pages;
using CustomersRock.Site.Rendering;
using CustomersRock.Site.Views;

namespace CustomersRock.Site.Search;

/// <summary>What the results show, some entries to a file: kind, title, address, day for machines and for people, sentence, place or source, themes.</summary>
internal static class SearchCards
{
    /// <summary>Entries in a file: results lie scattered, so each file is fetched for one of them; with fewer in it there would be too many files.</summary>
    public const int Each = 16;

    public static void Plan(PageMaker maker, ImmutableArray<SearchText> all)
    {
        for (var from = 0; from < all.Length; from += Each)
        {
            var some = all.AsMemory().Slice(from, Math.Min(Each, all.Length - from));
            maker.File(
                string.Create(CultureInfo.InvariantCulture, $"/search/cards/{from / Each}.json"),
                Print(maker, some.Span),
                "input",
                job => Write(maker, some.Span, job.Writer));
        }
    }

    private static Fingerprint Print(PageMaker maker, ReadOnlySpan<SearchText> some)
    {
        var print = maker.Print("search cards");
        foreach (var text in some)
        {
            print.Add(text.Print).Add(text.Key);
            if (text.Entry is GatheredItem item)
                print.Add(maker.Item(item));
        }

        return print.End();
    }

    private static bool Write(PageMaker maker, ReadOnlySpan<SearchText> some, Utf8Writer writer)
    {
        var to = new Utf8Output(writer);
        for (var i = 0; i < some.Length; i++)
        {
            to.Raw(i == 0 ? "["u8 : ",\n"u8);
            Write(maker, some[i], ref to);
        }

        to.Raw("]\n"u8);
        to.Flush();
        return true;
    }

    private static void Write(PageMaker maker, SearchText text, ref Utf8Output to)
    {
        switch (text.Entry)
        {
            case CatalogStory { Story: var story } entry:
                Write(maker, ref to, new Card("story", story.Title, Below(maker, maker.Links.Href(entry.Address)), story.Published, story.Description, story.Place, story.Themes));
                break;
            case CatalogDigest { Digest: var digest } entry:
                Write(maker, ref to, new Card("round-up", digest.Title, Below(maker, maker.Links.Href(entry.Address)), digest.Published, digest.Description, null, []));
                break;
            case GatheredItem item:
                var source = maker.Catalog.SourceById.TryGetValue(item.Source, out var known) ? known.Title : item.Source.Value;
                Write(maker, ref to, new Card("web", item.Title, Below(maker, maker.Views.ItemHref(item)), item.Published, item.NoteText, source, item.Themes));
                break;
        }
    }

    private static void Write(PageMaker maker, ref Utf8Output to, Card card)
    {
        to.Raw("["u8);
        foreach (var value in (ReadOnlySpan<string>)[card.Kind, card.Title, card.Href, DateText.Iso(card.When), DateText.Day(card.When, maker.Views.Language), card.Sentence ?? "", card.Place ?? ""])
        {
            to.JsonString(value);
            to.Raw(","u8);
        }

        to.Raw("["u8);
        var numbers = card.Themes.Select(t => maker.Catalog.ThemeById.TryGetValue(t, out var shelf) ? maker.Catalog.Themes.IndexOf(shelf) : -1).Where(n => n >= 0);
        to.Raw(string.Join(',', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))));
        to.Raw("]]"u8);
    }

    private static string Below(PageMaker maker, string href) => href[(maker.Links.Root.Length + 1)..];

    private sealed record Card(string Kind, string Title, string Href, DateTimeOffset When, string? Sentence, string? Place, ImmutableArray<ThemeId> Themes);
}
