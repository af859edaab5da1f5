using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;

namespace CustomersRock.Curation.Digests;

/// <summary>Makes the list <c>Items</c> of a file longer, in the form in which it is written.</summary>
internal static class ItemsAddition
{
    /// <summary>False where the form is one that we do not know.</summary>
    public static bool Add(Insertions insertions, Digest present, IReadOnlyList<string> paths)
    {
        if (present.Items.IsEmpty)
            return AddToEmpty(insertions, present.KeyAt("Items").Line, paths);

        var last = present.Items[^1].At;
        var line = insertions.Line(last.Line);
        var before = line[..Math.Min(last.Column - 1, line.Length)];
        if (before.Trim() == "-")
            insertions.AfterLine(last.Line, string.Join('\n', paths.Select(p => before + YamlValue.Of(p))));
        else
            insertions.Within(last.Line, EndOfScalar(line, before.Length), ", " + string.Join(", ", paths.Select(YamlValue.Of)));

        return true;
    }

    private static bool AddToEmpty(Insertions insertions, int number, IReadOnlyList<string> paths)
    {
        var brackets = insertions.Line(number).IndexOf("[]", StringComparison.Ordinal);
        if (brackets < 0)
            return false;

        insertions.Within(number, brackets + 1, string.Join(", ", paths.Select(YamlValue.Of)));
        return true;
    }

    private static int EndOfScalar(string line, int start)
    {
        var quote = start < line.Length ? line[start] : ' ';
        var end = quote is '"' or '\'' ? line.IndexOf(quote, start + 1) + 1 : line.AsSpan(start).IndexOfAny(',', ']', '#') is >= 0 and var found ? start + found : line.Length;
        while (end > start && line[end - 1] == ' ')
            end--;

        return Math.Max(end, start);
    }
}
