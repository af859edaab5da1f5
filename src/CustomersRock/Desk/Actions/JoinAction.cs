using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Joining;

namespace CustomersRock.Desk.Actions;

/// <summary>An editor's word on what is one story and what is two.</summary>
internal static class JoinAction
{
    public static DeskAnswer Join(EditorsDesk desk, DeskRequest request)
    {
        desk.Room.Refresh();
        if (VerdictAction.Candidate(desk, request.Form) is not { } one || desk.Room.Find(new CandidateId(request.Form.Text("other"))) is not { } other || one.Id == other.Id)
            return VerdictAction.Missing(desk);

        EditorsWords.Add(desk.Room, [Joint.Of(one.Lead.Id, other.Lead.Id, true, desk.By, desk.Now)], desk.Now);
        return GoTo(desk, one.Lead.Id, desk.Deeds.Add("Joined:", DeskText.Title(one.Lead), $" and the telling of {other.Lead.Source} are one story now.", null));
    }

    public static DeskAnswer Split(EditorsDesk desk, DeskRequest request)
    {
        desk.Room.Refresh();
        var leaving = new TellingId(request.Form.Text("telling"));
        if (VerdictAction.Candidate(desk, request.Form) is not { } one || !one.Also.Any(a => a.Telling.Id == leaving))
            return VerdictAction.Missing(desk);

        var staying = one.Tellings.Select(t => t.Id).Where(t => t != leaving);
        EditorsWords.Add(desk.Room, staying.Select(t => Joint.Of(t, leaving, false, desk.By, desk.Now)), desk.Now);
        return GoTo(desk, one.Lead.Id, desk.Deeds.Add("Split:", DeskText.Title(one.Lead), " and the other telling are two stories now.", null));
    }

    /// <summary>To the candidate that this telling belongs to now: candidates get other names when their tellings change.</summary>
    private static DeskAnswer GoTo(EditorsDesk desk, TellingId telling, Deed deed)
    {
        var now = desk.Room.Queue().Select(r => r.Item.Candidate).FirstOrDefault(c => c.Tellings.Any(t => t.Id == telling));
        return DeskAnswer.GoTo(DeskAddresses.Of(now?.Id, deed));
    }
}
