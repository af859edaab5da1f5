using System.Globalization;
using System.Text;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;

namespace CustomersRock.Commands.Sources;

/// <summary>Changes a value in the text of a source that a person wrote: one line changes, all else stays to the letter.</summary>
internal static class SourceLine
{
    /// <summary>Turns the source on or off. Returns the new text. It is the caller's to read it again: in a file of unusual form the line may not be where it seems.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="source">What was read of it, with the places of its keys.</param>
    /// <param name="enabled">On or off.</param>
    /// <param name="remark">Becomes a comment on the line, with its day; null leaves a comment as it is.</param>
    public static string Enable(string text, Source source, bool enabled, string? remark) =>
        Set(text, source, "Enabled", (enabled ? "true" : "false") + (remark is null ? "" : "  # " + remark), dropsRemark: remark is not null || enabled, "Feed", "Site");

    /// <summary>Notes the day on which an editor looked at the source. Returns the new text.</summary>
    public static string Verify(string text, Source source, DateTimeOffset day) => Set(text, source, "Verified", UtcText.Day(day), dropsRemark: false, "Added", "AddedBy", "Feed");

    private static string Set(string text, Source source, string key, string value, bool dropsRemark, params ReadOnlySpan<string> below)
    {
        // Columns are counted without a byte order mark.
        var mark = text.StartsWith('\uFEFF') ? 1 : 0;
        if (PlaceOf(source, key) is { } place)
            return Replaced(text, StartOf(text, place.Line) + place.Column - 1 + (place.Line == 1 ? mark : 0), value, dropsRemark);

        var above = new KeyPosition(key, 1, 1);
        foreach (var other in below)
        {
            if (PlaceOf(source, other) is not { } known)
                continue;

            above = known;
            break;
        }

        return text.Insert(EndOf(text, StartOf(text, above.Line)), LineEnd(text) + $"{key}: {value}");
    }

    /// <summary>A person's words as a comment: on one line, with the day.</summary>
    public static string Remark(DateTimeOffset day, string words)
    {
        var remark = new StringBuilder(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append(": ");
        foreach (var rune in words.EnumerateRunes())
            remark.Append(Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format ? " " : rune.ToString());

        return remark.ToString().TrimEnd();
    }

    private static string Replaced(string text, int start, string value, bool dropsRemark)
    {
        start = Math.Min(start, text.Length);
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
            end++;

        var before = start > 0 && text[start - 1] == ':' ? " " : "";
        var lineEnd = EndOf(text, end);
        if (dropsRemark && IsOurRemark(text.AsSpan(end, lineEnd - end)))
            end = lineEnd;

        return string.Concat(text.AsSpan(0, start), before + value, text.AsSpan(end));
    }

    // What was said when a source was turned off is no longer true when it is turned on.
    private static bool IsOurRemark(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim();
        return rest.Length > 13 && rest.StartsWith("# ") && DateOnly.TryParseExact(rest[2..12], "yyyy-MM-dd", out _) && rest[12] == ':';
    }

    private static KeyPosition? PlaceOf(Source source, string key)
    {
        foreach (var place in source.Keys)
        {
            if (place.Key == key)
                return place;
        }

        return null;
    }

    private static int StartOf(string text, int line)
    {
        var at = 0;
        for (var number = 1; number < line && at < text.Length; number++)
        {
            at = EndOf(text, at);
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
        }

        return Math.Min(at, text.Length);
    }

    private static int EndOf(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : start + end;
    }

    private static string LineEnd(string text)
    {
        var at = text.AsSpan().IndexOfAny('\r', '\n');
        return at < 0 || text[at] == '\n' ? "\n" : at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r";
    }
}
