using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Desk.Actions;

internal static class RejectAction
{
    /// <summary>Of a reason in one's own words, in characters.</summary>
    private const int Longest = 200;

    public static DeskAnswer Do(EditorsDesk desk, DeskRequest request)
    {
        var reason = request.Form.Text("reason").Trim() is { Length: > 0 } chosen ? chosen : request.Form.Text("words").Trim();
        return Fault(reason) is { } fault
            ? Refuse(desk, request, reason, fault)
            : VerdictAction.Run(desk, request, candidate => desk.Room.Curator.Reject(candidate, reason, Suggested(desk, candidate), desk.By), Rest);
    }

    private static string Rest(Decision decision) => Views.DecisionView.Why(decision) is { } why ? $": {why}." : ".";

    private static string? Fault(string reason) => reason.Length switch
    {
        0 => "Choose a reason, or write one: the tagger learns from it, and whoever meets the item again knows why.",
        > Longest => "A reason is a few words, 200 characters at most.",
        _ => null,
    };

    private static DeskAnswer Refuse(EditorsDesk desk, DeskRequest request, string reason, string fault)
    {
        desk.Room.Refresh();
        return VerdictAction.Candidate(desk, request.Form) is { } candidate
            ? QueuePage.Show(desk, VerdictAction.AsTyped(desk, request.Form, candidate) with { RejectFault = fault, Reason = reason }, null, StatusCodes.Status422UnprocessableEntity)
            : VerdictAction.Missing(desk);
    }

    private static ImmutableArray<ThemeId> Suggested(EditorsDesk desk, Candidate candidate) => [.. desk.Room.Judge(candidate).Themes.Select(t => t.Theme)];
}
