using System.Globalization;
using CustomersRock.Commands.New;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>The same sitting line by line: for terminals that cannot do more, and for screen readers.</summary>
internal sealed class ReviewLines(Screen screen, TextReader input)
{
    private CandidateId? shown;

    /// <exception cref="OperationCanceledException">Ctrl-C.</exception>
    public async Task Run(Review review, CancellationToken token)
    {
        do
            Show(review);
        while (await ReadLine(token) is { } line && Obey(review, line.Trim()));
    }

    private void Show(Review review)
    {
        foreach (var news in review.News)
            screen.Print(news);

        if (review.Current is not { } current)
        {
            screen.Print("Nothing waits any more. q leaves, u takes the last verdict back.");
        }
        else if (current.Candidate.Id != shown)
        {
            screen.Print("");
            screen.Print(Phrase.Strong($"{review.Place} of {review.Waiting}"), $", {review.Tally.Count} decided");
            foreach (var line in CandidateText.Lines(current))
                LinePrinter.Print(screen, line);

            screen.Print(Phrase.Faint("Themes: "), ThemesOf(review), Phrase.Faint(review.Draft.Note.Length > 0 ? $"  Sentence: {review.Draft.Note}" : ""));
        }

        shown = review.Current?.Candidate.Id;
        screen.Raw("a SENTENCE, r REASON, s DAYS, u, j, k, ? > ");
    }

    private static string ThemesOf(Review review) =>
        string.Join("  ", review.Choices.Take(9).Select((theme, index) => $"{index + 1}{(review.Draft.Themes.Contains(theme) ? "*" : " ")}{theme}"));

    /// <summary>False where the editor leaves.</summary>
    private bool Obey(Review review, string line)
    {
        var (word, rest) = line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) switch
        {
            [var first, var second] => (first, second),
            [var first] => (first, ""),
            _ => ("", ""),
        };
        switch (word)
        {
            case "q": return false;
            case "a": Accept(review, rest); break;
            case "r": Reject(review, rest); break;
            case "s": Snooze(review, rest); break;
            case "u": review.Undo(); break;
            case "j": review.Move(1); break;
            case "k": review.Move(-1); break;
            case "e": review.Write(rest); review.Tell("Sentence: ", review.Draft.Note); break;
            case "t": review.Choose(Field.Parts(rest).Select(name => new ThemeId(name.ToLowerInvariant()))); review.Tell("Themes: ", string.Join(", ", review.Draft.Themes)); break;
            case "o": review.Tell(review.Current?.Candidate.Lead.Url ?? "Its source gives no address for it."); break;
            case [>= '1' and <= '9', ..]: Toggle(review, line); break;
            default: Help(); review.Tell(); break;
        }

        return true;
    }

    private static void Accept(Review review, string sentence)
    {
        if (sentence.Length > 0)
            review.Write(sentence);

        review.Accept();
    }

    private void Reject(Review review, string reason)
    {
        if (reason.Length > 0)
        {
            review.Reject(reason);
            return;
        }

        review.Tell();
        screen.Print("Say why: r and one of these words, or words of your own.");
        foreach (var known in RejectReason.All)
            screen.Print("  ", Phrase.Strong(known.Word), $"  {known.Title}");
    }

    private static void Snooze(Review review, string days)
    {
        if (days.Length == 0)
            review.Snooze(InboxSnoozeCommand.UsualDays);
        else if (int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= InboxSnoozeCommand.MostDays)
            review.Snooze(count);
        else
            review.Tell(Phrase.Warning("Not put off: "), $"say for how many days, 1 to {InboxSnoozeCommand.MostDays}.");
    }

    private static void Toggle(Review review, string digits)
    {
        foreach (var digit in digits.Where(c => c is >= '1' and <= '9'))
            review.Toggle(digit - '1');

        review.Tell("Themes: ", string.Join(", ", review.Draft.Themes));
    }

    private void Help()
    {
        foreach (var (keys, does) in HelpPrompt.Keys.Where(k => !k.Keys.StartsWith("space", StringComparison.Ordinal)))
            screen.Print(Phrase.Strong(keys.PadRight(9)), does);

        screen.Print("After the letter: a and e take the sentence, r the reason, s the days, t the themes. Then Enter.");
    }

    // A terminal that is asked for a line cannot be interrupted: the thread is left to wait by itself.
    private Task<string?> ReadLine(CancellationToken token) => Task.Run(input.ReadLine, CancellationToken.None).WaitAsync(token);
}
