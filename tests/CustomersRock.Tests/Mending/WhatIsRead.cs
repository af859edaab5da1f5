using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Reading.Fields;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Mending;

/// <summary>What a reader reads of a story, told by the tests' own lights and not by those of the program: every member of the record, and the HTML of its text with addresses that track no more.</summary>
internal static partial class WhatIsRead
{
    /// <summary>Nothing where they read the same. Of a file that could be read before, nothing may be another; of one that could not, nothing may be said that does not stand in it.</summary>
    public static IEnumerable<string> Differences(string path, byte[] before, byte[] after)
    {
        using var reader = new FileReader();
        var (first, second) = (reader.Read(path, before, FolderDefaults.None), reader.Read(path, after, FolderDefaults.None));
        if (first.Story is { } was)
            return second.Story is { } now ? Differences(was, now, first.IsBroken) : ["the story is gone"];

        return second.Story is { } found ? Unheard(Text(before), found, BodyOf(Text(after))) : Lost(before, after);
    }

    private static IEnumerable<string> Differences(Story was, Story now, bool wasBroken)
    {
        // What was lost to a slip may be back; what was there must be there.
        string[] except = ["At", "Keys", "Print", "Words", "Body", "Sources", "Canonical", "Themes", "InReplyTo", "RedirectFrom", .. wasBroken ? ["Published", "Updated"] : Array.Empty<string>()];
        foreach (var difference in Filled.Differences(was, now, except).Where(d => !d.Contains(": null became", StringComparison.Ordinal) && !d.Contains(": 0 became", StringComparison.Ordinal) && !IsBack(d)))
            yield return difference;

        // "smallbusiness" was listed nowhere; "small-business" is.
        foreach (var theme in was.Themes.Where(t => !now.Themes.Any(n => Letters(n.Value) == Letters(t.Value))))
            yield return $"the theme {theme} is gone";

        if (!was.Sources.All(s => now.Sources.Any(o => o.Title == s.Title && (s.Url is null || o.Url == s.Url || o.Url == TrackingParameters.Without(s.Url)))))
            yield return "a source is gone";

        if (was.Canonical is { } address && now.Canonical != address && now.Canonical != TrackingParameters.Without(address))
            yield return $"Canonical: {address} became {now.Canonical}";

        if (Html(was.Body) != Html(now.Body))
            yield return $"{Html(was.Body)}\nbecame\n{Html(now.Body)}";
    }

    /// <summary>"We are" became "We are #1"; and quotes of a word processor around all of it are no words.</summary>
    private static bool IsBack(string difference) => Back().IsMatch(difference);

    public static string Html(Body body) => Href().Replace(Encoding.UTF8.GetString(body.Html.Utf8.Span), m => TrackingParameters.Without(WebUtility.HtmlDecode(m.Value)));

    /// <summary>The values of a story that nobody could read must be in the file to the letter, but for those that are written in another way on purpose; and its text, too.</summary>
    private static IEnumerable<string> Unheard(string written, Story story, string body)
    {
        var letters = Letters(written.Replace("\\\"", "\"", StringComparison.Ordinal));
        string?[] values =
        [
            story.Title, story.Author, story.Description, story.Place, story.Lesson, story.Consent, story.Editor,
            .. story.Companies.SelectMany(c => new[] { c.Name, c.Part }), .. story.People.SelectMany(p => new[] { p.Name, p.Role, p.At }), .. story.Sources.Select(s => s.Title),
        ];
        foreach (var value in values.OfType<string>().Where(v => !letters.Contains(Letters(v), StringComparison.Ordinal)))
            yield return $"nobody wrote \"{value}\"";

        // Below the front matter the file ends as it did, but for what no reader reads.
        if (!Unmarked(written).EndsWith(Unmarked(body), StringComparison.Ordinal))
            yield return $"nobody wrote this text:\n{body}";
    }

    private static string BodyOf(string text)
    {
        var file = new FileText(new SourceText(text), new DiagnosticSink(""));
        return text[FrontMatterSplitter.Split(file, KeyTables.Story)!.Value.BodyStart..];
    }

    /// <summary>Without marks in addresses, and with all highest headings alike.</summary>
    private static string Unmarked(string text) =>
        Heading().Replace(Address().Replace(text.ReplaceLineEndings("\n"), m => TrackingParameters.Without(m.Value)), "$1##").Replace("](https://www.", "](www.", StringComparison.Ordinal);

    /// <summary>Of what cannot be read before and after, no letter may go.</summary>
    private static IEnumerable<string> Lost(byte[] before, byte[] after)
    {
        var (was, now) = (Encoding.UTF8.GetString(before), Encoding.UTF8.GetString(after));
        var kept = now.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var changed = was.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => !kept.Contains(w) && !now.Contains(w.Trim('"', '\''), StringComparison.Ordinal));
        return changed > MostChanged ? [$"{changed} words are gone"] : [];
    }

    /// <summary>A key, a date, an address, a theme: what is written otherwise, and no sentence.</summary>
    private const int MostChanged = 6;

    /// <summary>With blanks for what cannot be seen, as the program reads it.</summary>
    private static string Text(byte[] bytes) => TextDecoder.Decode("", bytes).Source.Text;

    private static string Letters(string text) => string.Concat(WebUtility.HtmlDecode(text).Where(char.IsLetterOrDigit));

    [GeneratedRegex("https?://[^ )>\"\\s]+")]
    private static partial Regex Address();

    [GeneratedRegex("^([> ]*)##?(?=[ \\t\r\n])", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("(?<=href=\")[^\"]*")]
    private static partial Regex Href();

    [GeneratedRegex("^[.A-Za-z0-9\\[\\]]*: (?:(.*) became \\1 ?#[0-9].*|[\u201c\u2018\u201e\u201d\u00ab](.*)[\u201d\u2019\u201c\u00bb] became \\2)$", RegexOptions.Singleline)]
    private static partial Regex Back();
}
