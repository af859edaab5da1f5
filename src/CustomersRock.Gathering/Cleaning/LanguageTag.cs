namespace CustomersRock.Gathering.Cleaning;

/// <summary>Names of languages as feeds write them, as BCP 47 (RFC 5646) has them.</summary>
public static class LanguageTag
{
    private const int Longest = 35;

    /// <summary><c>EN_us.utf8</c> is <c>en-US</c>. Null for what is no tag, or says that the language is not known.</summary>
    public static string? From(string? text)
    {
        var tag = text.AsSpan().Trim();
        if (tag.IndexOfAny(".@,; ") is >= 0 and var end)
            tag = tag[..end];

        if (tag.IsEmpty || tag.Length > Longest)
            return null;

        var parts = tag.ToString().Replace('_', '-').Split('-');
        if (parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetter) || parts[0].ToLowerInvariant() is "und" or "mul" or "zxx" or "mis")
            return null;

        return parts.All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit)) ? string.Join('-', parts.Select(Cased)) : parts[0].ToLowerInvariant();
    }

    /// <summary>RFC 5646, section 2.1.1.</summary>
    private static string Cased(string part, int index) => (index, part.Length) switch
    {
        (not 0, 2) => part.ToUpperInvariant(),
        (not 0, 4) when char.IsAsciiLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part.ToLowerInvariant(),
    };
}
