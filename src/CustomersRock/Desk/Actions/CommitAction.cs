using CustomersRock.Desk.Committing;
using CustomersRock.Desk.Views;
using CustomersRock.Publishing;
using CustomersRock.Site.Views;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Desk.Actions;

/// <summary>What the verdicts left in the folder, and one button that commits exactly that.</summary>
internal static class CommitAction
{
    public static async Task<DeskAnswer> Show(EditorsDesk desk, DeskRequest request, CancellationToken token) =>
        Page(desk, await CommitPlan.Make(desk.Git, desk.Room.Folder, token), null, desk.Deeds.Find(request.Query("said")), StatusCodes.Status200OK);

    public static async Task<DeskAnswer> Do(EditorsDesk desk, DeskRequest request, CancellationToken token)
    {
        var plan = await CommitPlan.Make(desk.Git, desk.Room.Folder, token);
        if (plan.Refusal is not null || plan.Files.IsEmpty)
            return Page(desk, plan, null, null, StatusCodes.Status409Conflict);

        if (plan.Print != request.Form.Text("print"))
            return Page(desk, plan, "Meanwhile something else was decided, so nothing was committed yet. This is what there is now:", null, StatusCodes.Status409Conflict);

        try
        {
            var said = await plan.Commit(desk.Git, Message(request.Form, plan), token);
            return DeskAnswer.GoTo(DeskAddresses.Of(DeskAddresses.Commit, desk.Deeds.Add("Committed:", DeskText.Line(said) ?? "", ".", null)));
        }
        catch (GitException e)
        {
            return Page(desk, await CommitPlan.Make(desk.Git, desk.Room.Folder, token), e.Message, null, StatusCodes.Status409Conflict);
        }
    }

    private static string Message(DeskForm form, CommitPlan plan) => DeskText.Line(form.Text("message")) ?? plan.Message;

    private static DeskAnswer Page(EditorsDesk desk, CommitPlan plan, string? trouble, Deed? said, int status)
    {
        desk.Room.Refresh();
        return DeskAnswer.Page(
            desk.Pages.Fill(
                "commit",
                ("desk", FrameView.Of(desk, DeskAddresses.Commit, desk.Room.CountWaiting(), said)),
                ("refusal", Value.Text(plan.Refusal)),
                ("trouble", Value.Text(trouble is null ? null : DeskText.Lines(trouble))),
                ("branch", Value.Text(plan.Branch)),
                ("files", Value.List(plan.Files.Select(f => new View("file", ("path", Value.Text(DeskText.Line(f.Path))), ("what", Value.Text(f.What)))))),
                ("message", Value.Text(plan.Message)),
                ("print", Value.Text(plan.Print)),
                ("commands", Value.Text(plan.Commands))),
            status);
    }
}
