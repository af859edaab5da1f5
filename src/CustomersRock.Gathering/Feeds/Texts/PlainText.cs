using System.Collections.Frozen;
using System.Text;

namespace CustomersRock.Gathering.Feeds.Texts;

/// <summary>Text as people read it: without markup, references decoded once, white space collapsed, nothing that turns the direction of writing.</summary>
internal static class PlainText
{
    // Between two of these stands a break; an inline tag glues.
    private static readonly FrozenSet<string> Blocks = "address article aside blockquote br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section table tbody td th thead tr ul"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsBlock = Blocks.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Of HTML; null where nothing visible is left.</summary>
    public static string? OfHtml(string? html, int most)
    {
        if (string.IsNullOrEmpty(html))
            return null;

        if (html.AsSpan().IndexOfAny('<', '&') < 0)
            return OfText(html, most);

        var text = new StringBuilder(Math.Min(html.Length, most));
        var tokens = new HtmlTokens(html);
        while (tokens.MoveNext() && text.Length <= most * 2L)
        {
            if (tokens.Kind == HtmlTokenKind.Text)
                AppendDecoded(text, tokens.Token);
            else if (tokens.Kind == HtmlTokenKind.StartTag && IsUnseen(tokens.Name))
                tokens.SkipTo(tokens.Name);
            else if (tokens.Kind != HtmlTokenKind.Other && IsBlock.Contains(tokens.Name))
                text.Append(' ');
        }

        return OfText(text.ToString(), most);
    }

    /// <summary>Of what is text already: <c>&amp;</c> and <c>&lt;</c> stay.</summary>
    public static string? OfText(string? written, int most)
    {
        if (string.IsNullOrEmpty(written))
            return null;

        var text = new StringBuilder(Math.Min(written.Length, most));
        var isSeen = false;
        for (var i = 0; i < written.Length && text.Length < most; i++)
        {
            var c = NamedCharacters.Mend(written[i]);
            if (IsSpace(c))
            {
                if (text.Length > 0 && text[^1] != ' ')
                    text.Append(' ');
            }
            else if (!Characters.IsHarmful(c) && Characters.IsWhole(written, i))
            {
                text.Append(c);
                isSeen |= c is not ('\u200B' or '\u200C' or '\u200D' or '\u2060' or '\u00AD');
            }
        }

        return isSeen ? Characters.Cut(text, most).TrimEnd(' ') : null;
    }

    /// <summary>Markup, where text was given: by escaping.</summary>
    public static string ToHtml(string text) => new StringBuilder(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").ToString().Trim();

    /// <summary>References decoded, in the value of an attribute or in text.</summary>
    public static string Decode(ReadOnlySpan<char> written)
    {
        if (!written.Contains('&'))
            return written.ToString();

        var text = new StringBuilder(written.Length);
        AppendDecoded(text, written);
        return text.ToString();
    }

    private static void AppendDecoded(StringBuilder text, ReadOnlySpan<char> written)
    {
        while (true)
        {
            var ampersand = written.IndexOf('&');
            if (ampersand < 0)
                break;

            text.Append(written[..ampersand]);
            var symbol = NamedCharacters.Read(written, ampersand, out var length);
            text.Append(symbol ?? "&");
            written = written[(ampersand + (symbol is null ? 1 : length))..];
        }

        text.Append(written);
    }

    private static bool IsSpace(char c) => c <= ' ' || (c >= '\u0080' && char.IsWhiteSpace(c)) || c == '\u007F';

    private static bool IsUnseen(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase);
}
