using CustomersRock.Content.Mending;
using CustomersRock.Terminal;

namespace CustomersRock.Fixing;

/// <summary>What was mended, for people: place, what had been wrong, the line before and now; and what was left alone, and why.</summary>
internal static class FixReport
{
    public static void Write(Screen screen, FixResult result)
    {
        for (var i = 0; i < result.Repairs.Length; i++)
        {
            var repair = result.Repairs[i];
            screen.Print(repair.At.ToString(), ": ", Head(repair, result.IsDry), $": {repair.What}");

            // Several faults of one line are mended at once.
            if (i + 1 < result.Repairs.Length && result.Repairs[i + 1] is var next && next.At.Path == repair.At.Path && next.At.Line == repair.At.Line && next.Was == repair.Was && repair.Was.Length > 0)
                continue;

            WriteLines(screen, repair);
            if (Reason(repair.Outcome) is { } reason)
                screen.Print(Phrase.Faint("    why: " + reason));
        }

        foreach (var left in result.Left)
            screen.Print(left.Path, ": ", Phrase.Warning("left as it is"), $": {left.Why}");

        WriteEnd(screen, result);
    }

    private static Phrase Head(Repair repair, bool isDry) => repair.Outcome switch
    {
        MendOutcome.Done when isDry => Phrase.Good($"would mend {repair.Rule.Code}"),
        MendOutcome.Done => Phrase.Good($"mended {repair.Rule.Code}"),
        _ => Phrase.Warning($"not mended {repair.Rule.Code}"),
    };

    private static void WriteLines(Screen screen, Repair repair)
    {
        if (repair.Was.Length + repair.Is.Length == 0)
            return;

        var (was, now) = LineChange.Shown(repair.Was, repair.Is);
        foreach (var line in was)
            screen.Print(Phrase.Faint("    was: "), Seen(line));

        foreach (var line in now)
            screen.Print(Phrase.Faint("    now: "), Phrase.Mend(Seen(line)));
    }

    /// <summary>A tab is what may have been mended, and would not be seen.</summary>
    private static string Seen(string line) => line.Replace("\t", "→", StringComparison.Ordinal);

    private static string? Reason(MendOutcome outcome) => outcome switch
    {
        MendOutcome.Done => null,
        MendOutcome.ChangedMeanwhile => "somebody wrote the file in the meantime, and theirs stays; ask again",
        MendOutcome.ReadOnly => "the file may not be written; look at its permissions",
        MendOutcome.Elsewhere => "it is reached through a symbolic link, which is never followed",
        MendOutcome.Taken => "something of the new name is there by now",
        _ => "the disk would not take it; look whether it is full",
    };

    /// <summary>A file that was mended under both of its names is one file.</summary>
    private static string NameNow(string path, FixResult result) =>
        result.Renames.FirstOrDefault(r => path == r.From || path.StartsWith(r.From + "/", StringComparison.Ordinal)) is { } rename ? rename.To + path[rename.From.Length..] : path;

    private static void WriteEnd(Screen screen, FixResult result)
    {
        var done = result.Done.ToList();
        if (done.Count == 0)
        {
            if (!result.Diagnostics.IsEmpty)
                screen.Say("Nothing here can be mended without a doubt; what follows is for you.");
        }
        else
        {
            var files = Numbers.Count(done.Select(r => NameNow(r.At.Path, result)).Distinct(StringComparer.Ordinal).Count(), "file");
            screen.Say(Phrase.Good(Numbers.Count(done.Count, "mend")), $" in {files}{(result.IsDry ? " could be made; nothing was written, for this was a dry run." : ".")}");
            if (done.Exists(r => r.Rule.Code == "CR0411") && !result.IsDry)
                screen.Say(Phrase.Faint("Where a picture was taken is gone from the file. If it was committed before, older commits still tell it: only rewriting the history takes that away."));
        }

        if (result.IsDry && result.Renames.Length > 0)
            screen.Say(Phrase.Faint("A file that gets a new name is read again after that; more may come to light then."));

        if (result.Repairs.Length + result.Left.Length > 0)
            screen.Say("");
    }
}
