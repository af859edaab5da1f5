namespace CustomersRock.Curation.Tagging.Reading;

/// <summary>Text to words and sentences. Never throws, whatever the text is; work is bounded by <see cref="Folding"/>.</summary>
internal static class ItemReader
{
    private static readonly HashSet<string> Abbreviations = ["mr", "mrs", "ms", "dr", "st", "no", "inc", "ltd", "co", "vs", "prof", "rev", "jr", "sr", "sra", "hr", "fr"];

    public static ReadText Read(ItemText item)
    {
        var folded = Folding.Fold(item.Title, item.Excerpt);
        var titleLength = Math.Min(item.Title.Length, Folding.LongestTitle);
        var words = new List<Word>(folded.Length / 5 + 4);
        ReadPart(folded, 0, titleLength, item.Title, 0, words);
        var titleWords = words.Count;
        ReadPart(folded, titleLength + 1, folded.Length, item.Excerpt, titleWords == 0 ? 0 : 1, words);
        Word[] all = [.. words];
        return new ReadText(folded, titleLength, all, titleWords, LanguageSense.Of(item.Language, all));
    }

    private static void ReadPart(string text, int from, int to, string original, int sentence, List<Word> words)
    {
        var i = from;
        var isTitle = from == 0 && sentence == 0 && to < text.Length && text[to] == '\n';
        while (i < to)
        {
            if (WordEnd(text, i, to) is var end && end > i)
            {
                AddWord(text, i, end, sentence, char.IsUpper(original[i - from]), words);
                i = end;
                continue;
            }

            if (IsMark(text[i]))
                words.Add(new Word(text[i].ToString(), i, 1, WordKind.Mark, sentence, false));
            if (!isTitle && EndsSentence(text, i, to, words))
                sentence++;

            i++;
        }
    }

    private static int WordEnd(string text, int start, int to)
    {
        if (IsIdeograph(text[start]))
            return start + 1;

        var i = start;
        while (i < to && (IsLetter(text[i]) || IsInner(text, i, start, to)))
            i++;

        return i;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) && !IsIdeograph(c);

    // An apostrophe between letters, a point or comma between digits.
    private static bool IsInner(string text, int i, int start, int to)
    {
        if (i == start || i + 1 >= to)
            return false;

        return text[i] == '\'' ? char.IsLetter(text[i + 1]) && char.IsLetterOrDigit(text[i - 1])
            : text[i] is '.' or ',' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
    }

    // Chinese and Japanese do not part their words: each sign is one.
    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';

    private static bool IsMark(char c) => c is '"' or '!' or '?' or '%' or '$' or '£' or '€' or ':' or '(' or '…' or '—' or '|' or '#' or '@' or '&' or '+' or '？' or '！';

    private static bool EndsSentence(string text, int i, int to, List<Word> words)
    {
        if (text[i] is '。' or '！' or '？')
            return true;

        if (text[i] is not ('.' or '!' or '?') || (i + 1 < to && text[i + 1] is not (' ' or '"' or '\'' or ')')))
            return false;

        return text[i] != '.' || words.Count == 0 || words[^1].End != i || !Abbreviations.Contains(words[^1].Text);
    }

    private static void AddWord(string text, int start, int end, int sentence, bool isCapital, List<Word> words)
    {
        var apostrophe = text.IndexOf('\'', start, end - start);
        var cut = apostrophe < 0 ? end : apostrophe >= start + 2 && end - apostrophe == 2 && text[apostrophe + 1] == 't' && text[apostrophe - 1] == 'n' ? apostrophe - 1 : apostrophe;
        var kind = char.IsAsciiDigit(text[start]) ? WordKind.Number : WordKind.Word;
        if (cut > start)
            words.Add(new Word(text[start..cut], start, cut - start, kind, sentence, isCapital));
        if (cut < end)
            words.Add(new Word(text[cut..end], cut, end - cut, WordKind.Word, sentence, false));
    }
}
