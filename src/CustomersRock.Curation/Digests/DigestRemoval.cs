using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;

namespace CustomersRock.Curation.Digests;

/// <summary>Takes what a round-up says of a story out of it: its line in <c>Items</c>, the quotes from it, and each paragraph that links to it. What else the
/// editor wrote stays to the byte.</summary>
public static class DigestRemoval
{
    /// <summary>Stands where the first of it was.</summary>
    public const string Trace = "*A story that stood here has been withdrawn.*";

    /// <summary>The file without it; null where it is written in a way from which nothing can be taken safely.</summary>
    /// <param name="week">Whose file it is.</param>
    /// <param name="text">The file as it is.</param>
    /// <param name="present">What <paramref name="text"/> was read as.</param>
    /// <param name="isGone">Whether a link of the text, or a line of Items, leads to the story.</param>
    public static RemovedText? Remove(IsoWeek week, string text, Digest present, Func<BodyLink, bool> isGone)
    {
        var lines = text.Split('\n');
        foreach (var item in present.Items.Where(isGone).OrderByDescending(i => i.At.Line).ThenByDescending(i => i.At.Column))
            lines[item.At.Line - 1] = WithoutItem(lines[item.At.Line - 1], item.At.Column - 1);

        var blocks = Blocks(lines, present, isGone);
        var removed = blocks.Select(b => string.Join('\n', lines[b.First..(b.Last + 1)])).ToImmutableArray();
        var result = Join(lines, blocks);
        return IsFree(DigestFile.Read(week, Encoding.UTF8.GetBytes(result)).Digest, isGone) ? new RemovedText(result, removed) : null;
    }

    /// <summary>A line of a list goes whole (it is marked by a NUL, which no file holds); of a list in one line, only the entry.</summary>
    private static string WithoutItem(string line, int start)
    {
        if (line.AsSpan(0, start).TrimStart() is ['-', ..])
            return "\0";

        var end = line.AsSpan(start).IndexOfAny(',', ']');
        if (end < 0)
            return line;

        end += start;
        if (line[end] == ',')
            return line[..start] + line[(end + 1)..].TrimStart(' ');

        return line[..start].TrimEnd(' ').TrimEnd(',') + line[end..];
    }

    private static List<(int First, int Last)> Blocks(string[] lines, Digest present, Func<BodyLink, bool> isGone)
    {
        var marked = present.Body.Links.Where(isGone).Select(l => l.At.Line)
            .Concat(present.Outline.Quotes.Where(q => q.Credits.Any() && isGone(q.Credits[0])).Select(q => q.At.Line))
            .Select(line => line - 1);
        var blocks = new List<(int First, int Last)>();
        foreach (var line in marked.Order())
        {
            if (blocks.Count == 0 || line > blocks[^1].Last)
                blocks.Add(Block(lines, line));
        }

        return blocks;
    }

    /// <summary>The paragraph, quote or list entry that holds the line.</summary>
    private static (int First, int Last) Block(string[] lines, int line)
    {
        var first = line;
        while (!Begins(lines[first]) && first > 0 && !IsBorder(lines[first - 1]))
            first--;

        var last = line;
        while (last + 1 < lines.Length && !IsBorder(lines[last + 1]) && !Begins(lines[last + 1]))
            last++;

        return (first, last);
    }

    private static bool IsBorder(string line) => string.IsNullOrWhiteSpace(line) || line[0] == '#' || line.StartsWith("---", StringComparison.Ordinal);

    private static bool Begins(string line)
    {
        var start = line.AsSpan().TrimStart();
        var digits = start.IndexOfAnyExceptInRange('0', '9');
        return start is ['-' or '*' or '+', ' ', ..] || (digits > 0 && start[digits..] is ['.' or ')', ' ', ..]);
    }

    private static string Join(string[] lines, List<(int First, int Last)> blocks)
    {
        var kept = new List<string>(lines.Length);
        var next = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (next < blocks.Count && blocks[next].First == i)
            {
                if (next == 0)
                    kept.Add(Trace);

                i = blocks[next++].Last;
                if (next > 1 && kept.Count > 0 && kept[^1].Trim().Length == 0 && i + 1 < lines.Length && lines[i + 1].Trim().Length == 0)
                    i++;
            }
            else if (lines[i] != "\0")
                kept.Add(lines[i]);
        }

        return string.Join('\n', kept);
    }

    private static bool IsFree(Digest? result, Func<BodyLink, bool> isGone) =>
        result is not null && !result.Items.Any(isGone) && !result.Body.Links.Any(isGone) && !result.Outline.Quotes.SelectMany(q => q.Credits).Any(isGone);
}
