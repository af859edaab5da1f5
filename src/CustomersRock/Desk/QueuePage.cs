using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Ranking;
using CustomersRock.Desk.Views;
using Fluid.Values;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Desk;

/// <summary>The queue with one item open, or with what stands about it.</summary>
internal static class QueuePage
{
    // More rows than anybody scrolls through; those below come up as those above are decided.
    private const int MostRows = 1000;

    private const string Whole = "queue";
    private const string Part = "item";

    public static DeskAnswer Show(EditorsDesk desk, CandidateId? wanted, Deed? said, bool onlyItem = false)
    {
        var queue = desk.Room.Queue();
        var index = wanted is { } id ? IndexOf(queue, id) : queue.Length > 0 ? 0 : -1;
        if (index >= 0)
            return Show(desk, Fresh(desk, queue, index), said, onlyItem: onlyItem);

        return wanted is { } other ? ShowSettled(desk, queue, other, said, onlyItem) : Fill(desk, onlyItem, queue, NilValue.Instance, NilValue.Instance, null, said, StatusCodes.Status200OK);
    }

    public static DeskAnswer Show(EditorsDesk desk, OpenItem open, Deed? said, int status = StatusCodes.Status200OK, bool onlyItem = false) =>
        Fill(desk, onlyItem, open.Queue, OpenItemView.Of(desk, open with { Card = CardPage.Html(desk, open) }), NilValue.Instance, open.Candidate.Id, said, status);

    /// <summary>Somebody else was faster: what stands, and what was typed.</summary>
    public static DeskAnswer ShowInstead(EditorsDesk desk, Candidate candidate, Decision instead, string typed)
    {
        desk.Room.Refresh();
        var stands = desk.Room.Log.Standing(candidate) ?? instead;
        return Fill(desk, false, desk.Room.Queue(), NilValue.Instance, SettledView.Of(desk, candidate, stands, typed), null, null, StatusCodes.Status409Conflict);
    }

    public static OpenItem Fresh(EditorsDesk desk, ImmutableArray<RankedItem> queue, int index)
    {
        var item = queue[index].Item;
        var before = desk.Room.Log.About(item.Candidate) is [.., { Verdict: Verdict.Undone } undone] ? undone : null;
        return new OpenItem { Queue = queue, Index = index, Typed = Typed.Fresh(item.Candidate, item.Judgement, before) };
    }

    public static int IndexOf(ImmutableArray<RankedItem> queue, CandidateId id)
    {
        for (var i = 0; i < queue.Length; i++)
        {
            if (queue[i].Item.Candidate.Id == id)
                return i;
        }

        return -1;
    }

    private static DeskAnswer ShowSettled(EditorsDesk desk, ImmutableArray<RankedItem> queue, CandidateId id, Deed? said, bool onlyItem)
    {
        var candidate = desk.Room.Find(id);
        var stands = candidate is null ? DecisionLog.Standing(desk.Room.Log.About(id)) : desk.Room.Log.Standing(candidate);
        return stands is null
            ? desk.Pages.Trouble("It does not wait any more", "No item of this name waits. It may have been joined with another, or its source was taken out.", StatusCodes.Status404NotFound)
            : Fill(desk, onlyItem, queue, NilValue.Instance, SettledView.Of(desk, candidate, stands, ""), null, said, StatusCodes.Status200OK);
    }

    private static DeskAnswer Fill(
        EditorsDesk desk, bool onlyItem, ImmutableArray<RankedItem> queue, FluidValue open, FluidValue settled, CandidateId? current, Deed? said, int status) => DeskAnswer.Page(
        desk.Pages.Fill(
            onlyItem ? Part : Whole,
            ("desk", FrameView.Of(desk, DeskAddresses.Queue, queue.Length, said)),
            ("rows", Value.List(onlyItem ? [] : queue.Take(MostRows).Select((ranked, i) => RowView.Of(desk, ranked, i, ranked.Item.Candidate.Id == current)))),
            ("below", Value.Number(Math.Max(0, queue.Length - MostRows))),
            ("open", open),
            ("settled", settled)),
        status);
}
