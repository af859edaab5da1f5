using CustomersRock.Content.Model;
using CustomersRock.Curation.Digests;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Digests;

/// <summary>Says what a draft holds, what it leaves out, and what its editor does next.</summary>
internal static class DigestReport
{
    /// <param name="screen">Where.</param>
    /// <param name="draft">What was written.</param>
    /// <param name="isAddition">It went into a round-up that was there.</param>
    public static void Write(Screen screen, DigestDraft draft, bool isAddition)
    {
        var entries = draft.Entries.ToList();
        var stories = entries.Count(e => e.Path.StartsWith("stories/", StringComparison.Ordinal));
        screen.Print(draft.Path);
        screen.Say($"  {Numbers.Count(stories, "story", "stories")} and {Numbers.Count(entries.Count - stories, "item")} in {Numbers.Count(draft.Groups.Length, "theme")}.");
        WriteLeftOut(screen, draft);
        screen.Say(Phrase.Faint(isAddition
            ? "  Each stands at the end of its theme's section, nothing else has changed: put it where it belongs, in your own words."
            : $"  Write what belongs where it says \"{Digest.Gap}\", make it yours, then take Draft: true out."));
        screen.Say(Phrase.Faint($"  To see it: customersrock preview --drafts; its faults: customersrock check --drafts {draft.Path}"));
    }

    public static void WriteLeftOut(Screen screen, DigestDraft draft)
    {
        foreach (var left in draft.LeftOut)
            screen.Say(Phrase.Warning("  left out: "), $"{left.Path}, because {left.Why}.");

        foreach (var entry in draft.Entries.Where(e => e.WhyNoQuote is not null))
            screen.Say(Phrase.Warning("  not quoted: "), $"{entry.Path}, because {entry.WhyNoQuote}.");
    }
}
