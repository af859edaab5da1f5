namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Markdig's typography sees quotes in pairs; the apostrophe inside a word (it's) is left to us.</summary>
internal static class Apostrophes
{
    public static string Curl(ReadOnlySpan<char> text)
    {
        var curled = text.ToString().ToCharArray();
        for (var i = 0; i + 1 < curled.Length; i++)
        {
            if (curled[i] == '\'' && char.IsLetter(curled[i + 1]) && (i == 0 || !char.IsWhiteSpace(curled[i - 1])))
                curled[i] = '’';
        }

        return new string(curled);
    }
}
