using System.Collections.Immutable;
using CustomersRock.Commands.New;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>From keys to what the editor wants: the same keys as at the desk.</summary>
internal sealed class ReviewKeys(Review review)
{
    /// <summary>What must be answered first; null mostly.</summary>
    public IPrompt? Prompt { get; private set; }

    /// <summary>How many lines of the text are above the screen.</summary>
    public int Scroll { get; set; }

    /// <summary>False where the editor leaves.</summary>
    public bool Press(ConsoleKeyInfo key)
    {
        if (Prompt is { } prompt)
        {
            // An answer may ask the next question.
            Prompt = null;
            if (prompt.Press(key))
                Prompt = prompt;

            return true;
        }

        return Browse(key);
    }

    private bool Browse(ConsoleKeyInfo key)
    {
        switch (key)
        {
            case { Key: ConsoleKey.DownArrow } or { KeyChar: 'j' }: Go(1); break;
            case { Key: ConsoleKey.UpArrow } or { KeyChar: 'k' }: Go(-1); break;
            case { Key: ConsoleKey.PageDown } or { KeyChar: ' ' }: Scroll += ReviewFrame.ScrollStep; break;
            case { Key: ConsoleKey.PageUp } or { KeyChar: 'b' }: Scroll = Math.Max(0, Scroll - ReviewFrame.ScrollStep); break;
            case { KeyChar: 'u' }: Scroll = 0; review.Undo(); break;
            case { KeyChar: '?' or 'h' }: Prompt = new HelpPrompt(); break;
            case { KeyChar: 'q' }: return false;
            default:
                if (review.Current is { } current)
                    Handle(key.KeyChar, current);
                break;
        }

        return true;
    }

    private void Handle(char key, Dossier current)
    {
        switch (key)
        {
            case 'a': Accept(); break;
            case 'r': Prompt = Rejecting(); break;
            case 's': Prompt = Snoozing(); break;
            case 'e': Prompt = Writing("Why is it here, in a sentence of your own?", review.Write); break;
            case 't': Prompt = Theming(); break;
            case 'o': review.Tell(current.Candidate.Lead.Url ?? "Its source gives no address for it."); break;
            case >= '1' and <= '9': review.Toggle(key - '1'); break;
            default: break;
        }
    }

    private void Go(int by)
    {
        Scroll = 0;
        review.Move(by);
    }

    private void Accept()
    {
        if (review.Draft.Note.Length > 0)
            Decide(review.Accept);
        else
            Prompt = Writing("Why is it here? Accepted with this sentence:", note =>
            {
                review.Write(note);
                Decide(review.Accept);
            });
    }

    private WritingPrompt Writing(string question, Action<string> done) =>
        new(question, new LineEditor(review.Draft.Note, review.Draft.Replaced), done, review.Write);

    private ChoicePrompt Rejecting()
    {
        var known = RejectReason.All.Select((reason, index) => ((char)('a' + index), $"{reason.Word}: {reason.Title}", new Action(() => Decide(() => review.Reject(reason.Word)))));
        return new ChoicePrompt("Why not?", [.. known, ('w', "in words of your own", () => Prompt = new WritingPrompt("Why not?", new LineEditor("", []), RejectWith, _ => { }))]);
    }

    private void RejectWith(string reason)
    {
        if (reason.Trim() is { Length: > 0 } given)
            Decide(() => review.Reject(given));
        else
            review.Tell(Phrase.Warning("Not rejected: "), "a reason is needed.");
    }

    private ChoicePrompt Snoozing() => new("Put off for how long?",
    [
        ('s', "a week", () => Decide(() => review.Snooze(InboxSnoozeCommand.UsualDays))),
        ('d', "a day", () => Decide(() => review.Snooze(1))),
        ('m', "thirty days", () => Decide(() => review.Snooze(30))),
    ]);

    private WritingPrompt Theming() => new(
        "Themes, one to three, with commas:",
        new LineEditor(string.Join(", ", review.Draft.Themes), [string.Join(", ", review.Choices)]),
        names => review.Choose(Field.Parts(names).Select(n => new ThemeId(n.ToLowerInvariant()))),
        _ => { });

    private void Decide(Action verdict)
    {
        Scroll = 0;
        verdict();
    }
}
