using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>A quote, to be found in what was gathered: folded, cut where it leaves words out, and knowing of every letter to which word it belongs.</summary>
internal sealed class QuotedText
{
    private const string Dots = "...";

    private readonly ImmutableArray<QuotedWord> words;
    private readonly List<int> starts = [];
    private readonly List<Range> parts = [];
    private readonly string text;

    public QuotedText(ImmutableArray<QuotedWord> words)
    {
        var seen = ImmutableArray.CreateBuilder<QuotedWord>(words.Length);
        var folded = new StringBuilder();
        foreach (var word in words)
        {
            if (QuoteText.Fold(word.Text) is not { Length: > 0 } letters)
                continue;

            if (folded.Length > 0)
                folded.Append(' ');

            seen.Add(word);
            starts.Add(folded.Length);
            folded.Append(letters);
            Count += letters.AsSpan().Trim("[(.)]").IsEmpty ? 0 : 1;
        }

        this.words = seen.DrainToImmutable();

        text = folded.ToString();
        FindParts(text.Length > 1 && text[0] == '"' && text[^1] == '"' && text.IndexOf('"', 1) == text.Length - 1 ? 1..^1 : ..);
    }

    /// <summary>How many words are another's: the marks of an omission are ours.</summary>
    public int Count { get; }

    /// <summary>Where it stops being what the original says; null where it is that, letter for letter.</summary>
    /// <param name="original">Folded.</param>
    public QuoteFault? FaultIn(string original)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var at = Find(original, text.AsSpan()[part], from);
            if (at < 0)
                return Fault(original, part, from);

            var (_, length) = part.GetOffsetAndLength(text.Length);
            from = at + length;
        }

        return null;
    }

    /// <summary>The pieces between omissions: <c>…</c>, <c>[…]</c> or <c>(…)</c>.</summary>
    private void FindParts(Range whole)
    {
        var (start, length) = whole.GetOffsetAndLength(text.Length);
        var end = start + length;
        while (start < end)
        {
            var dots = text.IndexOf(Dots, start, end - start, StringComparison.Ordinal);
            AddPart(start, dots < 0 ? end : dots);
            start = dots < 0 ? end : dots + Dots.Length;
        }
    }

    private void AddPart(int start, int end)
    {
        // Of "left. […] Then" the brackets go with the dots; of four dots one may be either's.
        while (start < end && (text[start] is ' ' or '.' || (text[start] is ']' or ')' && start >= Dots.Length)))
            start++;

        while (end > start && (text[end - 1] is ' ' || (text[end - 1] is '[' or '(' && end < text.Length)))
            end--;

        if (start < end)
            parts.Add(start..end);
    }

    private QuoteFault Fault(string original, Range part, int from)
    {
        var (start, length) = part.GetOffsetAndLength(text.Length);
        var first = WordAt(start);
        var (known, unknown) = (first, WordAt(start + length - 1) + 1);
        var place = -1;
        while (known < unknown)
        {
            // As many words as are there from the beginning: if so many are not, more are not either.
            var middle = (known + unknown + 1) / 2;
            var prefix = text.AsSpan(start, EndOf(middle - 1, start + length) - start);
            var at = Find(original, prefix, from);
            if (at < 0)
                unknown = middle - 1;
            else
                (known, place) = (middle, at + prefix.Length);
        }

        return new QuoteFault(words[Math.Min(known, words.Length - 1)], known - first, place < 0 ? "" : original[place..].TrimStart());
    }

    private int WordAt(int position)
    {
        var index = starts.BinarySearch(position);
        return index >= 0 ? index : ~index - 1;
    }

    private int EndOf(int word, int end) => word + 1 < starts.Count ? Math.Min(starts[word + 1] - 1, end) : end;

    /// <summary>Whole words alone: "happy" is not quoted from "unhappy".</summary>
    private static int Find(string original, ReadOnlySpan<char> part, int from)
    {
        while (from <= original.Length)
        {
            var at = original.AsSpan(from).IndexOf(part, StringComparison.Ordinal);
            if (at < 0)
                return -1;

            at += from;
            if (!IsInside(original, at, part[0]) && !IsInside(original, at + part.Length, part[^1]))
                return at;

            from = at + 1;
        }

        return -1;
    }

    /// <summary>Whether a cut before <paramref name="at"/> goes through a word. Scripts from Thai on know no spaces between words.</summary>
    private static bool IsInside(string original, int at, char edge) =>
        at > 0 && at < original.Length && IsSpaced(edge) && IsSpaced(original[at - 1]) && IsSpaced(original[at]);

    private static bool IsSpaced(char c) => c < '\u0E00' && char.IsLetterOrDigit(c);
}
