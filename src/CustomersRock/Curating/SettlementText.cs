using CustomersRock.Curation.Decisions;
using CustomersRock.Terminal;

namespace CustomersRock.Curating;

/// <summary>Says what was found to differ between files and log, and was mended.</summary>
internal static class SettlementText
{
    public static void Write(Screen screen, Settlement settlement)
    {
        foreach (var line in settlement.Lines)
            screen.Complain(Phrase.Warning("noted: "), Words(line));

        foreach (var item in settlement.Gone)
            screen.Complain(Phrase.Warning("noted: "), $"{ItemPlace.Of(item)} was taken back by a later verdict; the file is now in .customersrock/removed/.");
    }

    private static string Words(Decision line) => line.Verdict switch
    {
        Verdict.Accepted => $"{ItemPlace.Of(line.Item!)} is on the site and was in no verdict; {DecisionFile.Place} has it now.",
        Verdict.Rejected => $"\"{line.Title}\" was left out of the proposal, so it is rejected.",
        _ => $"{ItemPlace.Of(line.Item!)} is gone, so \"{line.Title}\" is withdrawn.",
    };
}
