using System.Buffers;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>The beginning of a text, as long as may be quoted.</summary>
public static class ExcerptCutter
{
    /// <summary>A sentence end counts as near from this share of the words on.</summary>
    private const double Near = 0.6;

    private const string Marks = "…";

    /// <summary>In scripts without spaces two signs are about a word; elsewhere a "word" of more characters than this is none.</summary>
    private const int LongestWord = 40;

    private static readonly SearchValues<char> Closing = SearchValues.Create("\"”’»“)]›」』");

    /// <summary>At most <paramref name="words"/> words of the text, letter for letter: whole where it is short enough; else up to the end of a sentence, if one is near; else up to a word,
    /// with an ellipsis, and the quotation mark that closes what was left open. Null where nothing may be quoted or nothing is there.</summary>
    /// <param name="text">One line.</param>
    /// <param name="words">0 or more, counted between spaces.</param>
    public static string? Cut(string text, int words)
    {
        var plain = text.Trim();
        if (words <= 0 || plain.Length == 0)
            return null;

        var ends = WordEnds(plain, words);
        if (ends[^1] == plain.Length)
            return plain;

        var quotes = new OpenQuotes();
        var (sentence, from) = (0, 0);
        for (var i = 0; i < ends.Count; i++)
        {
            quotes.Read(plain.AsSpan(from, ends[i] - from));
            from = ends[i];
            if (i + 1 >= words * Near && quotes.AreNone && SentenceEnd.IsAt(plain, ends[i]))
                sentence = ends[i];
        }

        return sentence > 0 ? plain[..sentence] : WithEllipsis(plain[..ends[^1]]);
    }

    private static string WithEllipsis(string cut)
    {
        var bare = cut.TrimEnd(',', ';', ':', '–', '—', '-', '(', '[', '“', '„', '«', ' ', '.', '…');
        var quotes = new OpenQuotes();
        quotes.Read(bare);
        return bare + Marks + quotes.Closing;
    }

    /// <summary>Where each of the first words ends; at least one.</summary>
    private static List<int> WordEnds(string text, int words)
    {
        var ends = new List<int>(words);
        var start = 0;
        while (ends.Count < words && start < text.Length)
        {
            var end = WordEnd(text, start);
            ends.Add(end);
            start = end;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
        }

        return ends;
    }

    private static int WordEnd(string text, int start)
    {
        var at = start;
        var wide = 0;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && at - start < LongestWord && wide < 2)
        {
            wide += WideScript.Includes(text[at]) ? 1 : 0;
            at++;
        }

        // A mark belongs to the sign before it, and a surrogate to its half.
        while (at < text.Length && (Closing.Contains(text[at]) || "。！？、，.!?,;:".Contains(text[at], StringComparison.Ordinal) || char.IsLowSurrogate(text[at])))
            at++;

        return at;
    }
}
