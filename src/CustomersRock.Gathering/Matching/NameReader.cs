using System.Collections.Immutable;
using CustomersRock.Gathering.Cleaning;

namespace CustomersRock.Gathering.Matching;

/// <summary>Goes through a text word by word and collects its names and numbers; see <see cref="NamesInText"/>.</summary>
internal sealed class NameReader
{
    /// <summary>Names and numbers kept, those of the beginning first.</summary>
    private const int Most = 24;

    private const int LongestName = 40;
    private const int WordsOfName = 4;

    private readonly List<string> names = new(Most);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<string> run = new(WordsOfName);
    private bool isBeginning = true;

    /// <summary>The first word of the sentence, while it may still turn out to be part of a name.</summary>
    private string? first;

    public ImmutableArray<string> Read(string text)
    {
        foreach (var range in text.AsSpan().SplitAny(" \n"))
        {
            var token = text.AsSpan()[range];
            var word = Word(token);
            if (word.IsEmpty)
                continue;

            Take(token, word);
            isBeginning = EndsSentence(token) || (range.End.Value < text.Length && text[range.End] == '\n');
            if (isBeginning || token[^1] is ',' or ';' or ':')
                EndName();

            if (names.Count >= Most)
                break;
        }

        EndName();
        return [.. names.Take(Most)];
    }

    private void Take(ReadOnlySpan<char> token, ReadOnlySpan<char> word)
    {
        var before = first;
        first = null;
        if (!NamesInText.IsName(word) || run.Count >= WordsOfName)
        {
            EndName();
        }
        else if (isBeginning || token[0] is '“' or '"' or '„' or '«' or '‘' or '(')
        {
            // At the start of a sentence every word has a capital: one is a name only where the next is too ("Edda Mroz mends them").
            EndName();
            first = word.ToString();
        }
        else
        {
            if (before is not null)
                run.Add(before);

            run.Add(word.ToString());
        }

        if (NamesInText.IsNumber(word) && seen.Add(word.ToString()))
            names.Add(word.ToString());
    }

    private void EndName()
    {
        if (run.Count == 0)
            return;

        var name = string.Join(' ', run);
        run.Clear();
        if (name.Length <= LongestName && NamesInText.Parts(name).Any() && seen.Add(name))
            names.Add(name);
    }

    /// <summary>Without the marks around it and the genitive.</summary>
    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> token)
    {
        var word = token.Trim("\"“”„«»‘’'()[]{}.,;:!?…–—-*");
        return word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
    }

    private static bool EndsSentence(ReadOnlySpan<char> token)
    {
        var bare = token.TrimEnd("\"”’»“)]");
        return !bare.IsEmpty && (bare[^1] is '!' or '?' or '…' or ':' or '“' or '„' or '«' || (bare[^1] == '.' && !SentenceEnd.IsShort(bare[..^1])));
    }
}
