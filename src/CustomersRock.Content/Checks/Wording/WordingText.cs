using System.Buffers;
using System.Text.RegularExpressions;

namespace CustomersRock.Content.Checks.Wording;

/// <summary>A text as the rules look at it. Each character stays in its place.</summary>
internal static partial class WordingText
{
    private static readonly SearchValues<char> Changed = SearchValues.Create("‘’ʼ“”„\u00A0\u2009\u202F");

    public static string Of(string text) => Blank(Fold(text));

    /// <summary>Word processors and Markdown change quotation marks and spaces; the rules know one of each.</summary>
    public static string Fold(string text) => !text.AsSpan().ContainsAny(Changed)
        ? text
        : string.Create(text.Length, text, static (folded, from) =>
        {
            for (var i = 0; i < folded.Length; i++)
                folded[i] = Fold(from[i]);
        });

    private static char Fold(char c) => c switch
    {
        '‘' or '’' or 'ʼ' => '\'',
        '“' or '”' or '„' => '"',
        '\u00A0' or '\u2009' or '\u202F' => ' ',
        _ => c,
    };

    /// <summary>Numbers in addresses of pages are nobody's.</summary>
    private static string Blank(string text) => text.Contains("://", StringComparison.Ordinal)
        ? WebAddress().Replace(text, static m => new string(' ', m.Length))
        : text;

    [GeneratedRegex("https?://[^\\s<>\"]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
