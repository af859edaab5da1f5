using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Checks;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Reading.Yaml;

namespace CustomersRock.Content.Mending;

/// <summary>What a reader reads of a file, piece by piece: the last look before anything is written, whatever the rules thought.</summary>
internal static class ReaderView
{
    /// <summary>True where nothing that could be read is lost or another: what was lost to a slip may have come back, an address may track no more, and a file that could be published still can be.</summary>
    public static bool IsKept(ReadFile before, ReadFile after)
    {
        if (!before.IsBroken && after.IsBroken)
            return false;

        var pieces = Of(after, !before.IsBroken).ToLookup(p => p.Key, p => p.Text, StringComparer.Ordinal);
        return Of(before, !before.IsBroken).All(p => pieces[p.Key].Any(text => Says(p.Text, text) || (p.Key == Themes && Suggest.SameLetters(p.Text, [text]) is not null)));
    }

    // What names no theme is listed nowhere, and is no loss.
    private const string Themes = "Themes";

    /// <summary>The same; or without the curly quotes that stood around all of it; or with the end that YAML had taken for a remark.</summary>
    private static bool Says(string before, string after) =>
        before == after || CurlyQuotes.Inside(before) == after || after.StartsWith(before + " #", StringComparison.Ordinal) || (before.Length == 0 && after.StartsWith('#'));

    /// <param name="file">Of any kind.</param>
    /// <param name="withDates">Not those of a file that cannot be published: a date that nobody can read may stand for another by now.</param>
    private static IEnumerable<(string Key, string Text)> Of(ReadFile file, bool withDates)
    {
        var (pieces, dates) = file switch
        {
            { Story: { } story } => (Of(story), [story.Published, story.Updated, .. story.Corrections.Select(c => (DateTimeOffset?)c.On)]),
            { Item: { } item } => (Of(item), [item.Published, item.Gathered]),
            { Digest: { } digest } => ([("Title", digest.Title), ("Description", digest.Description), ("Author", digest.Author), .. digest.Items.Select(i => ("Items", i.Target))], [digest.Published]),
            { Page: { } page } => ([("Title", page.Title), ("Description", page.Description), ("Navbar", page.NavbarTitle), ("Address", page.Address)], [page.Published, page.Updated]),
            { Theme: { } theme } => ([("Title", theme.Title), ("Meaning", theme.Meaning), .. theme.Signals.Select(s => ("Signals", s))], []),
            { Company: { } company } => ([("Title", company.Title), ("Url", company.Url), .. company.Aliases.Select(a => ("Aliases", a))], []),
            { Source: { } source } => ([("Title", source.Title), ("Site", source.Site), ("Feed", source.Feed), ("Note", source.Note)], [source.Added]),
            { Withdrawn: { } gone } => ([("Reason", gone.Reason)], [gone.On]),
            _ => ((IEnumerable<(string, string?)>)[], (IEnumerable<DateTimeOffset?>)[]),
        };
        var all = pieces.Concat(file.Body is { } body ? Of(body) : []).Concat(withDates ? dates.Select(d => ("Date", d?.ToString("O", CultureInfo.InvariantCulture))) : []);
        return all.Where(p => p.Item2 is not null).Select(p => (p.Item1, p.Item2!));
    }

    private static IEnumerable<(string Key, string? Text)> Of(Story story) =>
    [
        ("Title", story.Title), ("Author", story.Author), ("Description", story.Description), ("Place", story.Place), ("Lesson", story.Lesson), ("Consent", story.Consent), ("Editor", story.Editor),
        ("Evidence", story.Evidence?.ToString()), ("Origin", story.Origin.ToString()), ("Draft", story.Draft.ToString()), ("InReplyTo", story.InReplyTo?.Target),
        ("Canonical", Plain(story.Canonical)), ("Image", story.Image?.File), ("ImageAlt", story.Image?.Alt), ("ImageCredit", story.Image?.Credit), ("ImageLicence", story.Image?.Licence),
        .. story.Themes.Select(t => (Themes, (string?)t.Value)),
        .. story.Companies.SelectMany(c => Pair("Companies", c.Name, c.Part)),
        .. story.People.SelectMany(p => Pair("People", p.Name, p.Role, p.At)),
        .. story.Sources.SelectMany(s => Pair("Sources", s.Title, Plain(s.Url))),
        .. story.Corrections.Select(c => ("Corrections", (string?)c.What)),
        .. story.RedirectFrom.Select(r => ("RedirectFrom", (string?)r.From)),
    ];

    private static IEnumerable<(string Key, string? Text)> Of(GatheredItem item) =>
    [
        ("Title", item.Title), ("Url", item.Url), ("Source", item.Source.Value), ("Author", item.Author), ("Excerpt", item.Excerpt), ("Draft", item.Draft.ToString()),
        .. item.Themes.Select(t => (Themes, (string?)t.Value)),
        .. item.Also.SelectMany(s => Pair("Also", s.Title, s.Url)),
        .. item.Companies.SelectMany(c => Pair("Companies", c.Name, c.Part)),
    ];

    private static IEnumerable<(string Key, string? Text)> Of(Body body) =>
    [
        ("Body", BodyText.Of(body)), ("Excerpt of the body", body.Excerpt),
        .. body.Anchors.Select(a => ("Anchors", (string?)a)),
        .. body.Pictures.SelectMany(p => Pair("Pictures", p.File, p.Alt, p.Credit)),
    ];

    private static IEnumerable<(string Key, string? Text)> Pair(string key, string first, params string?[] others) => [(key, first), .. others.Select(o => (key + ": " + first, o))];

    private static string? Plain(string? address) => address is null ? null : TrackingParameters.Without(address);
}
