namespace CustomersRock.Content.Reading.Yaml;

/// <summary>What begins with <c>#</c> behind a space: a number ("We are #1"), or a word to the editors that nobody else is to read.</summary>
internal static class YamlRemark
{
    /// <summary>True where the text may end in a remark: quoted it would be published.</summary>
    public static bool May(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var begins = text[i] == '#' && (i == 0 || text[i - 1] is ' ' or '\t');
            if (begins && !(i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))
                return true;
        }

        return false;
    }
}
