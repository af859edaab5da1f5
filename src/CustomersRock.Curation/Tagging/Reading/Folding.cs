namespace CustomersRock.Curation.Tagging.Reading;

/// <summary>Foreign text to plain lower case, one character for one.</summary>
internal static class Folding
{
    /// <summary>No headline is longer; what is cut off is not judged. In characters.</summary>
    public const int LongestTitle = 400;

    /// <summary>A feed's whole article would drown its opening, and a hostile one would cost time. In characters.</summary>
    public const int LongestExcerpt = 4000;

    /// <summary>Title, line break, excerpt.</summary>
    public static string Fold(ReadOnlySpan<char> title, ReadOnlySpan<char> excerpt)
    {
        title = title[..Math.Min(title.Length, LongestTitle)];
        excerpt = excerpt[..Math.Min(excerpt.Length, LongestExcerpt)];
        var folded = new char[title.Length + 1 + excerpt.Length];
        FoldInto(title, folded);
        folded[title.Length] = '\n';
        FoldInto(excerpt, folded.AsSpan(title.Length + 1));
        return new string(folded);
    }

    private static void FoldInto(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
            folded[i] = Folded(text[i]);
    }

    private static char Folded(char letter) => letter switch
    {
        '’' or '‘' or 'ʼ' or '`' or '´' => '\'',
        '“' or '”' or '„' or '«' or '»' or '‟' or '「' or '」' or '『' or '』' => '"',
        '–' or '—' or '―' => '—',
        _ when char.IsControl(letter) || char.IsSurrogate(letter) || char.IsWhiteSpace(letter) => ' ',
        _ => char.ToLowerInvariant(letter),
    };
}
