using System.Buffers;
using CustomersRock.Content.Texts;

namespace CustomersRock.Intake;

/// <summary>What somebody wrote, without what mail and manners put around it.</summary>
/// <param name="Text">The paragraphs, as they were before lines were broken on the way.</param>
/// <param name="Subject">Of the letter that was forwarded; empty otherwise.</param>
/// <param name="Sender">Who wrote that one.</param>
internal sealed record LetterText(string Text, string Subject, Sender Sender)
{
    private static readonly SearchValues<char> OfRules = SearchValues.Create("-_=*~ ");

    public static LetterText Of(string written)
    {
        string[] lines = [.. written.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Select(line => line.Replace('\u00A0', ' ').TrimEnd())];
        var header = ForwardHeader.Find([.. lines.Select(Bare)]);

        // Below an answer stands the letter that is answered; below a forwarding stands the story.
        if (header is not null && lines[..header.Start].Any(line => line.Length > 0) && !IsForwarding(lines, header))
            header = null;

        string[] own = header is null ? lines : lines[header.End..];
        own = Unquoted(own);
        own = own[..LetterTail.Start(own)];
        own = [.. own.Where(line => !IsRule(line))];
        own = Manners.Without(own);
        return new LetterText(Unbroken(own), header?.Subject ?? "", header?.Sender ?? Sender.Unknown);
    }

    /// <summary>"Forwarded" is said in so many words, or the little that stands above is no story.</summary>
    private static bool IsForwarding(string[] lines, ForwardHeader header) =>
        !ForwardHeader.IsBlock([.. lines.Select(Bare)], header.Start) || WordCount.Of(string.Join(' ', lines[..header.Start])) < 40;

    private static string Bare(string line) => QuoteMarks.Without(line, QuoteMarks.Depth(line)).Trim();

    /// <summary>Where nearly all is quoted, the quoted is the story; else it is what is answered.</summary>
    private static string[] Unquoted(string[] lines)
    {
        var quoted = lines.Count(line => QuoteMarks.Depth(line) > 0);
        return quoted * 10 >= lines.Count(line => line.Length > 0) * 8
            ? [.. lines.Select(line => QuoteMarks.Without(line, QuoteMarks.Depth(line)))]
            : [.. lines.Where(line => QuoteMarks.Depth(line) == 0 || !line.StartsWith('>'))];
    }

    private static bool IsRule(string line) => line.Length > 2 && !line.AsSpan().ContainsAnyExcept(OfRules);

    private static string Unbroken(string[] lines)
    {
        var width = Wrapping.WidthOf(lines);
        var joined = new List<string>();
        var last = "";
        foreach (var line in lines)
        {
            if (width is { } known && last.Length > 0 && line.Length > 0 && Wrapping.IsBroken(last, line, known))
                joined[^1] += " " + line.TrimStart();
            else
                joined.Add(line);

            last = line;
        }

        return string.Join('\n', joined).Trim('\n');
    }
}
