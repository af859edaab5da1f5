namespace CustomersRock.Content.Texts;

/// <summary>Words as a source's terms count them: what stands between white space.</summary>
public static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var isWord = !char.IsWhiteSpace(c);
            if (isWord && !inside)
                words++;

            inside = isWord;
        }

        return words;
    }
}
