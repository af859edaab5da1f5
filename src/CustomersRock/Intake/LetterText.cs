using System.Buffers;
using System.Text;
using CustomersRock.Content.Texts;

namespace CustomersRock.Intake;

/// <summary>What somebody wrote, without what mail and manners put around it.</summary>
/// <param name="Text">The paragraphs, as they were before lines were broken on the way.</param>
/// <param name="Subject">Of the letter that was forwarded; empty otherwise.</param>
/// <param name="Sender">Who wrote that one.</param>
internal sealed record LetterText(string Text, string Subject, Sender Sender)
{
    /// <summary>Words. What is shorter, above another letter, only passes that on.</summary>
    private const int FewestOfStory = 40;

    private static readonly SearchValues<char> OfRules = SearchValues.Create("-_=*~ ");

    public static LetterText Of(string written)
    {
        string[] lines = [.. written.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Select(line => line.Replace('\u00A0', ' ').TrimEnd())];
        var header = ForwardHeader.Find([.. lines.Select(Bare)]);

        // Below an answer stands the letter that is answered; below a forwarding stands the story.
        if (header is { IsForwarding: false } && WordCount.Of(string.Join(' ', lines[..header.Start])) >= FewestOfStory)
            header = null;

        string[] own = header is null ? lines : lines[header.End..];
        own = Unquoted(own);
        own = [.. own.Where(line => !IsRule(line))];
        own = Manners.Without(own);
        return new LetterText(Unbroken(own), header?.Subject ?? "", header?.Sender ?? Sender.Unknown);
    }

    private static string Bare(string line) => QuoteMarks.Without(line, QuoteMarks.Depth(line)).Trim();

    /// <summary>Without the letter that is answered. Where nearly all is quoted, the quoted is the story.</summary>
    private static string[] Unquoted(string[] lines)
    {
        var quoted = lines.Count(line => QuoteMarks.Depth(line) > 0);
        if (quoted * 10 < lines.Count(line => line.Length > 0) * 8)
            return [.. lines[..LetterTail.Start(lines)].Where(line => !line.StartsWith('>'))];

        string[] bare = [.. lines.Select(line => QuoteMarks.Without(line, QuoteMarks.Depth(line)))];
        return bare[..LetterTail.Start(bare)];
    }

    private static bool IsRule(string line) => line.Length > 2 && !line.AsSpan().ContainsAnyExcept(OfRules);

    private static string Unbroken(string[] lines)
    {
        if (Wrapping.WidthOf(lines) is not { } width)
            return string.Join('\n', lines).Trim('\n');

        bool[] breaks = [.. lines.Select((line, i) => i > 0 && line.Length > 0 && lines[i - 1].Length > 0 && Wrapping.IsBroken(lines[i - 1], line, width))];

        // The longest line of a text always looks broken; where it is the only one and a sentence ends with it, it is not.
        var isSure = breaks.Count(b => b) > 1;
        var joined = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            var isJoined = breaks[i] && (isSure || lines[i - 1][^1] is not ('.' or '!' or '?' or ':' or '”' or '"'));
            joined.Append(isJoined ? ' ' : '\n').Append(isJoined ? lines[i].TrimStart() : lines[i]);
        }

        return joined.ToString().Trim('\n');
    }
}
