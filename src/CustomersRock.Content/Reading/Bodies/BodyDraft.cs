using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using Markdig.Syntax;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>A body while it is written: what was found in it so far.</summary>
internal sealed class BodyDraft(FileText file, int start, BodyPlace place)
{
    private const int MostPictures = 200;
    private const int LongestHeading = 1000;

    private readonly HeadingIds ids = new(place.IdPrefix);

    public FileText File => file;
    public string IdPrefix => place.IdPrefix;

    /// <summary>In characters of the HTML; ascending.</summary>
    public List<BodyHole> Holes { get; } = [];
    public List<BodyLink> Links { get; } = [];
    public List<Picture> Pictures { get; } = [];
    public ImmutableArray<string> Anchors => ids.All;
    public int Words { get; set; }

    /// <summary>Tags that need the sanitiser were found.</summary>
    public bool HasRawHtml { get; set; }

    /// <summary>A shortcode may stand somewhere, perhaps as text that is not closed.</summary>
    public bool HasShortcode { get; } = file.Source.Text.Contains(RawHtml.Shortcode, StringComparison.Ordinal);

    /// <summary>The comment that ends the excerpt.</summary>
    public MarkdownObject? ExcerptMark { get; set; }

    public string AnchorFor(string heading) => ids.Next(heading);

    public int AddLink(string target, int offset)
    {
        Links.Add(new BodyLink(target, PositionOf(offset)));
        return Links.Count - 1;
    }

    /// <summary>Null where the body may not show it, which is told.</summary>
    public int? AddPicture(string address, string alt, string? credit, int offset)
    {
        if (Refusal(address) is { } refusal)
        {
            Report(refusal.Rule, offset, refusal.What, refusal.Mend);
            return null;
        }

        var path = place.PictureFolder + PicturePath.Below(address);
        var note = place.Defaults.Pictures.GetValueOrDefault(path);
        Pictures.Add(new Picture(path, alt.Length > 0 ? alt : note?.Alt ?? "", credit ?? note?.Credit ?? "", note?.Licence, PositionOf(offset)));
        return Pictures.Count - 1;
    }

    public void Report(DiagnosticRule rule, int offset, string what, string mend)
    {
        var at = PositionOf(offset);
        file.Sink.Add(rule, at.Line, at.Column, what, mend);
    }

    /// <summary>A heading that begins with # is shown in the same way with ##; of one that is underlined the line below would have to change as well.</summary>
    public void ReportTopHeading(int offset)
    {
        var at = PositionOf(offset);
        var line = file.Source.Line(at.Line);
        var written = line[Math.Min(at.Column - 1, line.Length)..];
        var isMarked = written is ['#'] or ['#', ' ' or '\t', ..] && line.Length <= LongestHeading;
        file.Sink.AddCertain(BodyRules.TopHeading, at.Line, at.Column, "this heading is as high as the title", "write it with ##",
            isMarked ? line.ToString().Insert(at.Column - 1, "#") : null);
    }

    public void ReportLink(LinkKind kind, string address, int offset)
    {
        if (kind == LinkKind.Empty)
            Report(BodyRules.EmptyLink, offset, "this link has no address", "write one between the round brackets");
        else
            Report(BodyRules.LinkScheme, offset, $"a link to {Shown.Quoted(address)} is not shown", "link to an address with https://, http:// or mailto:, or to a page of this site");
    }

    public FilePosition PositionOf(int offset)
    {
        var (line, column) = file.Source.At(start + offset);
        return new FilePosition(file.Sink.Path, line, column);
    }

    private (DiagnosticRule Rule, string What, string Mend)? Refusal(string address)
    {
        if (PicturePath.IsElsewhere(address))
            return (BodyRules.HotLink, $"the picture {Shown.Quoted(address)} is not beside the story", "if you may use it, put the file into the story's folder and name it there");

        if (place.PictureFolder is null)
            return (place.NoPictures ?? BodyRules.NoPicturesHere, "this file cannot have pictures", place.NoPicturesMend);

        if (PicturePath.Below(address) is null)
            return (BodyRules.PictureOutside, $"{Shown.Quoted(address)} does not lead to a picture in the story's own folder", "write the file's name alone, as case.jpg (JPEG, PNG, WebP, AVIF or GIF)");

        return Pictures.Count < MostPictures ? null : (BodyRules.TooDeep, "there are too many pictures", $"keep {MostPictures} at most");
    }
}
