using System.Collections.Immutable;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>What stands on the screen at one moment.</summary>
/// <param name="Rows">As many as the screen has, none wider.</param>
/// <param name="Cursor">Row and column from 0, where something is being typed.</param>
internal sealed record ReviewFrame(ImmutableArray<Phrase[]> Rows, (int Row, int Column)? Cursor)
{
    /// <summary>So many lines further with one key: less than the smallest screen shows.</summary>
    public const int ScrollStep = 5;

    // More keys than these a hand does not find without looking.
    private const int DigitKeys = 9;

    // A key and what it does, a theme and its number stay on one row.
    private const char NoBreak = '\u00A0';

    private static readonly string[] Hints = ["j k move", "a accept", "r reject", "s put off", "u undo", "1-9 t themes", "e sentence", "? help", "q leave"];

    public static ReviewFrame Of(Review review, ReviewKeys keys, int width, int height)
    {
        Phrase[] count = [Phrase.Strong(review.Waiting > 0 ? $"{review.Place} of {review.Waiting}" : "Inbox"), Phrase.Faint($"   {review.Tally.Count} decided, {review.Waiting} {(review.Waiting == 1 ? "waits" : "wait")}")];
        var current = review.Current;
        ImmutableArray<Phrase[]> head = [.. Row(count, width), .. current is null ? [] : Row([Phrase.Good(EvidenceList.Figure(current.Judgement.GoodNews)), Phrase.Faint($"  {EvidenceList.Short(current.Why)}")], width)];
        var body = current is not null
            ? CandidateText.Lines(current).SelectMany(line => PhraseLines.Wrap(line, width)).ToList()
            : [[], ["Nothing waits any more. q leaves, u takes the last verdict back."]];
        var foot = Foot(review, keys, width);
        var (typed, at) = Typed(keys.Prompt?.Typing, width);

        // The lowest rows are what the editor is being asked.
        var below = foot.Concat(typed).TakeLast(Math.Max(1, height - head.Length - 1)).ToList();
        var room = height - head.Length - below.Count;
        keys.Scroll = Math.Clamp(keys.Scroll, 0, Math.Max(0, body.Count - room + 1));
        var shown = Shown(body, keys.Scroll, room);
        ImmutableArray<Phrase[]> rows = [.. head, .. shown, .. below];
        return new ReviewFrame(rows, at is { } place ? (rows.Length - typed.Length + place.Row, place.Column) : null);
    }

    private static IEnumerable<Phrase[]> Row(Phrase[] line, int width) => PhraseLines.Wrap(line, width).Take(1);

    private static IEnumerable<Phrase[]> Shown(List<Phrase[]> body, int scroll, int room)
    {
        var isCut = body.Count - scroll > room && room > 1;
        var rows = body.Skip(scroll).Take(isCut ? room - 1 : room).ToList();
        if (isCut)
            rows.Add([Phrase.Faint("   space: more")]);

        return rows.Concat(Enumerable.Repeat(Array.Empty<Phrase>(), Math.Max(0, room - rows.Count)));
    }

    private static List<Phrase[]> Foot(Review review, ReviewKeys keys, int width)
    {
        var lines = new List<Phrase[]> { new[] { Phrase.Faint(new string('-', width)) } };
        if (review.Current is not null && keys.Prompt?.Lines.Count() is not > 1)
            lines.Add(Themes(review));

        if (keys.Prompt is { } prompt)
            lines.AddRange(prompt.Lines);
        else
            lines.AddRange([.. Sentence(review), .. review.News, [Phrase.Faint(string.Join("  ", Hints.Select(h => h.Replace(' ', NoBreak))))]]);

        return [.. lines.SelectMany(line => PhraseLines.Wrap(line, width))];
    }

    private static IEnumerable<Phrase[]> Sentence(Review review)
    {
        if (review.Current is not null)
            yield return [Phrase.Faint("Sentence: "), review.Draft.Note.Length > 0 ? review.Draft.Note : Phrase.Faint("none yet")];
    }

    /// <summary>Chosen ones have a star, for who sees no colours.</summary>
    private static Phrase[] Themes(Review review)
    {
        var (choices, chosen) = (review.Choices, review.Draft.Themes);
        var digits = choices.Take(DigitKeys).Select((theme, index) => chosen.Contains(theme) ? Phrase.Good($"{index + 1}*{theme}  ") : Phrase.Faint($"{index + 1}{NoBreak}{theme}  "));
        return [Phrase.Faint("Themes: "), .. digits, .. chosen.Except(choices.Take(DigitKeys)).Select(theme => Phrase.Good($"*{theme}  "))];
    }

    private static (ImmutableArray<Phrase[]> Rows, (int Row, int Column)? Cursor) Typed(LineEditor? editor, int width)
    {
        if (editor is null)
            return ([], null);

        // One column is left for the cursor behind the last letter.
        var rows = PhraseLines.Chop("> " + editor.Text, width - 1);
        var before = PhraseLines.Chop("> " + editor.Text[..editor.Cursor], width - 1);
        return ([.. rows.Select(row => new Phrase[] { row })], (before.Length - 1, PhraseLines.Width(before[^1])));
    }
}
