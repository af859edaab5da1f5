namespace CustomersRock.Gathering.Cleaning;

/// <summary>Which quotation was begun and not ended; single marks are left out, for most of them are apostrophes.</summary>
internal struct OpenQuotes
{
    private char open;

    public readonly bool AreNone => open == '\0';

    /// <summary>The mark that is missing; empty where none is.</summary>
    public readonly string Closing => open switch
    {
        '“' or '\u201F' => "”",
        '„' => "“",
        '«' => "»",
        '»' => "«",
        '"' => "\"",
        '「' => "」",
        _ => "",
    };

    public void Read(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (open == '\0')
                open = c is '“' or '„' or '«' or '»' or '"' or '「' ? c : open;
            else if (IsEnd(c))
                open = '\0';
        }
    }

    private readonly bool IsEnd(char c) => open switch
    {
        '“' => c is '”',
        '„' => c is '“' or '”',
        '«' => c is '»',
        '»' => c is '«' or '»',
        '「' => c is '」',
        _ => c == open,
    };
}
