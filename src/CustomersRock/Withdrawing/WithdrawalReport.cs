using CustomersRock.Terminal;

namespace CustomersRock.Withdrawing;

/// <summary>What was taken down, what a person still has to look at, and what no program can take back.</summary>
internal static class WithdrawalReport
{
    public static void Write(Screen screen, Withdrawal withdrawal, bool done)
    {
        screen.Print(done ? Phrase.Good("Withdrawn: ") : Phrase.Strong("Would be withdrawn: "), withdrawal.Story.Path);
        foreach (var file in withdrawal.Files)
            screen.Print(Phrase.Faint("  removed  "), file);

        foreach (var (path, changed) in withdrawal.Digests)
        {
            screen.Print(Phrase.Faint("  changed  "), path);
            foreach (var removed in changed.Removed)
                screen.Print(Phrase.Faint("    out: "), removed.ReplaceLineEndings(" "));
        }

        if (withdrawal.Mentions.Length > 0)
            screen.Print(Phrase.Warning("Look at these yourself; they still speak of it:"));

        foreach (var mention in withdrawal.Mentions)
            screen.Print($"  {mention.Link.At}  {mention.Link.Target}");

        if (!done)
            return;

        screen.Say(Phrase.Faint($"What was taken out is in {TakingDown.Aside(withdrawal.Story)}/ on this machine alone; delete it when nobody needs it."));
        screen.Say(Phrase.Faint("Then: git add --all -- input && git commit -m \"Withdraw a story\", and publish."));
        screen.Say(Phrase.Faint("The history of the repository still holds it, and so may search engines: docs/withdrawing.md says what to do about that."));
    }
}
