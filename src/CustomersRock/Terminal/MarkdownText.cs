using System.Text;

namespace CustomersRock.Terminal;

/// <summary>Strangers' words in a Markdown file that a forge shows: text and nothing else, no markup, no link, no mention of anybody.</summary>
internal static class MarkdownText
{
    // What CommonMark and its extensions read as marks (CommonMark 0.31, section 2.4).
    private const string Marks = "\\`*_{}[]()<>#+-!|~&:$^=";

    // A link to an issue or a person of a forge leaves a trace there, and tells whoever follows it.
    private static readonly string[] Forges = ["github.com", "gitlab.com", "codeberg.org", "bitbucket.org"];

    // As an address may hold them (RFC 3986), without those that end a link or a cell of a table.
    private const string InAddress = "-._~:/?#@!$&'+,;=%";

    private const int LongestLink = 1000;

    public static string Inert(string text) => Write(text, isForeign: true);

    /// <summary>A name that is copied, such as that of a file: as code, in which nothing is a mark but what ends it or a cell of a table.</summary>
    public static string Code(string text) => $"`{SafeText.For(text).Replace('`', '?').Replace('|', '?')}`";

    /// <summary>Strangers' words that lead to their page; where the address is none, too long, or a page of a forge, the words alone.</summary>
    public static string Link(string words, string? url)
    {
        var text = Inert(words.Trim()) is { Length: > 0 } some ? some : "(without a title)";
        return url is { Length: <= LongestLink } && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !IsForge(uri.IdnHost)
            ? $"[{text}]({Destination(url)})"
            : text;
    }

    /// <summary>Our own words and paths, which may hold marks but mean no harm.</summary>
    public static string Literal(string text) => Write(text, isForeign: false);

    private static bool IsForge(string host) => Forges.Any(f => host.Equals(f, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + f, StringComparison.OrdinalIgnoreCase));

    private static string Destination(string url)
    {
        var safe = new StringBuilder(url.Length);
        foreach (var rune in url.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || InAddress.Contains((char)rune.Value, StringComparison.Ordinal)))
                safe.Append((char)rune.Value);
            else if (rune.IsAscii)
                safe.Append(Uri.HexEscape((char)rune.Value));
            else
                safe.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return safe.ToString();
    }

    private static string Write(string text, bool isForeign)
    {
        var safe = new StringBuilder(text.Length + 8);
        foreach (var (index, word) in SafeText.For(text).Split(' ').Index())
        {
            if (index > 0)
                safe.Append(' ');

            if (IsAddress(word))
                AppendAddress(safe, word, isForeign);
            else
                AppendWords(safe, word, isForeign);
        }

        return safe.ToString();
    }

    // Editors copy addresses out of a report into a file: as code they stay to the letter, and are no links.
    private static bool IsAddress(string word) =>
        (word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("http://", StringComparison.Ordinal)) && !word.AsSpan().ContainsAny('`', '|', '\\');

    private static void AppendAddress(StringBuilder safe, string word, bool isForeign)
    {
        var address = word.TrimEnd('.', ',', ';', ':', ')', '"');
        safe.Append('`').Append(address).Append('`');
        AppendWords(safe, word[address.Length..], isForeign);
    }

    private static void AppendWords(StringBuilder safe, string text, bool isForeign)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Marks.Contains(c, StringComparison.Ordinal))
                safe.Append('\\');

            safe.Append(c);
            if (isForeign && IsSign(text, i))
                safe.Append('\u2060');
        }
    }

    // Forges turn @name into a mention, #12, !12 and GH-12 into a link that tells the other end, and www.x.y into one to a stranger, even where the mark is
    // escaped: nothing may follow it directly.
    private static bool IsSign(string text, int i) => text[i] switch
    {
        '@' or '.' => true,
        '#' or '!' or '$' or '%' or '&' or '~' or '^' or '*' => i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]),
        '-' => i > 0 && char.IsAsciiLetter(text[i - 1]) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]),
        _ => false,
    };
}
