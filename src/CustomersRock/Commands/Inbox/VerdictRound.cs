using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Decisions;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

/// <summary>One verdict on several candidates: each on its own, so that one that is gone does not keep the others.</summary>
internal static class VerdictRound
{
    /// <param name="call">Of the command.</param>
    /// <param name="ids">Which candidates.</param>
    /// <param name="editor">Who decides.</param>
    /// <param name="format">How it is told.</param>
    /// <param name="decide">The verdict on one, signed.</param>
    /// <param name="token">That interrupts.</param>
    public static async Task<int> Run(
        Call call, IEnumerable<string> ids, ByOption editor, FormatOption format, Func<Newsroom, Candidate, string, Outcome> decide, CancellationToken token)
    {
        using var room = Newsroom.Open(call);
        if (room is null)
            return ExitCode.WrongUsage;

        var who = await editor.From(call, room.Folder, token);
        var report = new VerdictReport(call, format.IsJson(call));
        foreach (var id in ids.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (room.Named(call, id) is { } candidate)
                report.Add(id, decide(room, candidate, who));
            else
                report.Missing(id);
        }

        return report.Finish();
    }
}
