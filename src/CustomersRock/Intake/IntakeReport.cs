using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Texts;
using CustomersRock.Terminal;

namespace CustomersRock.Intake;

/// <summary>Tells the editor which letter became which story, from whom, and what to do next. Who wrote is said here and nowhere else.</summary>
internal static class IntakeReport
{
    /// <summary>More names than this make a line that nobody can copy.</summary>
    private const int MostNamed = 6;

    public static void Write(Screen screen, ImmutableArray<LetterOutcome> outcomes, bool dryRun)
    {
        foreach (var outcome in outcomes)
            Write(screen, outcome, dryRun);

        var made = outcomes.Sum(o => o.Stories.Count(s => !s.WasThere));
        var refused = outcomes.Count(IsRefused);
        var before = outcomes.Count(o => o.Before is not null);
        screen.Say(
            outcomes.Length == 0 ? "There are no letters in the folder." : $"{Numbers.Count(made, "story", "stories")} {(dryRun ? "would be made" : "made")}",
            outcomes.Length == 0 ? "" : $"{(before > 0 ? $", {Numbers.Count(before, "letter")} taken in before" : "")}{(refused > 0 ? $", {Numbers.Count(refused, "file")} not taken" : "")}.");
    }

    /// <summary>Nothing of the file became a story, now or before.</summary>
    public static bool IsRefused(LetterOutcome outcome) => outcome.Stories.IsEmpty && outcome.Before is null;

    /// <summary>In plain words, for who does not use git every day. No name and no address is in what is to be typed.</summary>
    public static void WriteNext(Screen screen, ImmutableArray<MadeStory> made, DateTimeOffset now)
    {
        ImmutableArray<string> paths = [.. made.Select(m => m.Story.Pictures.IsEmpty ? m.Path : m.Path[..m.Path.LastIndexOf('/')])];
        var named = paths.Length <= MostNamed ? string.Join(' ', paths) : "input/stories";
        var branch = string.Create(CultureInfo.InvariantCulture, $"mail-{now.UtcDateTime:yyyy-MM-dd}");
        screen.Say();
        screen.Say(Phrase.Strong("What to do now"));
        screen.Say("  1. Open each file in a text editor, with its letter beside it. Lines that begin with # are for you; delete them when they are done.");
        screen.Say("  2. Write to the teller: ask for what is missing, how she or he wants to be named, and, where the letter does not say so, whether it may be published.");
        screen.Say("  3. See whether all is well:");
        screen.Say($"       customersrock check --drafts {named}");
        screen.Say("  4. Put the stories on a branch of their own, and send it:");
        screen.Say($"       git switch -c {branch}");
        screen.Say($"       git add {named}");
        screen.Say("       git commit -m \"Stories that came by mail\"");
        screen.Say($"       git push -u origin {branch}");
        screen.Say("  5. Git answers with a link; open it and press \"Create pull request\".");
        screen.Say(Phrase.Faint("  The letters stay where they are. Never put them into the repository: they hold names and addresses."));
    }

    private static void Write(Screen screen, LetterOutcome outcome, bool dryRun)
    {
        if (outcome.Before is { } before)
        {
            screen.Say(Phrase.Faint($"{outcome.File}: taken in before, as {string.Join(" and ", before)}; --again takes it in once more."));
            return;
        }

        if (IsRefused(outcome))
        {
            foreach (var why in outcome.Refused)
                screen.Complain(Phrase.Warning("not taken: "), outcome.File, ": ", why, ".");

            return;
        }

        foreach (var story in outcome.Stories)
            Write(screen, outcome.File, story, dryRun);

        foreach (var why in outcome.Refused)
            screen.Print(Phrase.Warning("  not taken: "), why, ".");
    }

    private static void Write(Screen screen, string file, MadeStory made, bool dryRun)
    {
        screen.Print(
            Phrase.Strong(file),
            made.Sent is { } sent ? $", {UtcText.Day(sent)}" : "",
            made.From.Length > 0 ? $", from {CutText.Of(made.From, 200)}" : "");
        screen.Print(dryRun ? "  would become " : made.WasThere ? "  is there already: " : "  is now ", Phrase.Good(made.Path), made.Story.Kind == StoryKind.File ? "  (the teller's own file)" : "  (a letter in the teller's words)");
        if (made.Story.Pictures.Length > 0)
            screen.Print($"  with {string.Join(", ", made.Story.Pictures.Select(p => p.Name))}, cleaned. Say in the file what each shows, and who took it.");

        foreach (var remark in made.Story.Remarks)
            screen.Print(Phrase.Warning("  note: "), remark);
    }
}
