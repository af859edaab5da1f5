using System.Buffers;

namespace CustomersRock.Content.Reading.Listing;

/// <summary>Which names of files every system can store, and stores as the same bytes.</summary>
public static class FileNames
{
    private static readonly SearchValues<char> Tame = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");
    private static readonly SearchValues<char> Odd = SearchValues.Create("\\:*?\"<>|\ufffd\u007f" + new string([.. Enumerable.Range(0, 32).Select(c => (char)c)]));

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
        "lpt8", "lpt9",
    };

    /// <summary>What is odd about it; null for a good name.</summary>
    public static string? Oddity(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        var stem = dot < 0 ? name : name[..dot];
        if (stem.Length is 3 or 4 && Reserved.Contains(stem.ToString()))
            return "is reserved by Windows";

        if (name.Length > 0 && name[^1] is '.' or ' ')
            return "ends in a dot or a space";

        if (!name.ContainsAnyExcept(Tame))
            return null;

        if (name.ContainsAny(Odd) || name.ContainsAnyInRange('\u0080', '\u009f'))
            return "holds a character that not every system can store";

        // Decomposed, as macOS once stored names: git then sees another file. (IsNormalized says nothing without ICU.)
        return name.ContainsAnyInRange('\u0300', '\u036f') ? "is not in Unicode's normal form C" : null;
    }
}
