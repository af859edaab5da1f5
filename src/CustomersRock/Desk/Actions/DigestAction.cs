using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Decisions;
using CustomersRock.Curation.Digests;
using CustomersRock.Desk.Views;
using CustomersRock.Site.Views;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Desk.Actions;

/// <summary>What was accepted in the present week, and the draft of its round-up.</summary>
internal static class DigestAction
{
    public static DeskAnswer Show(EditorsDesk desk, DeskRequest request)
    {
        desk.Room.Refresh();
        var draft = Draft(desk);
        var isThere = File.Exists(desk.Room.Folder.Full(draft.Path));
        var items = desk.Room.Content.Items.Where(i => !i.Draft && IsoWeek.Of(i.Gathered) == draft.Week).OrderBy(i => i.Gathered).ToArray();
        return DeskAnswer.Page(desk.Pages.Fill(
            "digest",
            ("desk", FrameView.Of(desk, DeskAddresses.Digest, desk.Room.CountWaiting(), desk.Deeds.Find(request.Query("said")))),
            ("week", Value.Text(draft.Week.ToString())),
            ("path", Value.Text(draft.Path)),
            ("items", Value.List(items.Select(i => Line(desk, i)))),
            ("written", Value.Flag(isThere)),
            ("draft", Value.Text(draft.IsEmpty || isThere ? null : DeskText.Lines(draft.Text())))));
    }

    /// <summary>Writes the draft where there is none yet; what an editor has begun stays.</summary>
    public static DeskAnswer Write(EditorsDesk desk, DeskRequest request)
    {
        desk.Room.Refresh();
        var draft = Draft(desk);
        var path = desk.Room.Folder.Full(draft.Path);
        if (draft.IsEmpty || File.Exists(path))
            return desk.Pages.Trouble("Nothing was written", draft.IsEmpty ? "Nothing was published or accepted this week yet." : $"{draft.Path} is there already, and stays as it is.", StatusCodes.Status409Conflict);

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(draft.Text()));
        return DeskAnswer.GoTo(DeskAddresses.Of(DeskAddresses.Digest, desk.Deeds.Add("Drafted:", draft.Path, ". Open it in your editor; the gaps in it are yours.", null)));
    }

    private static DigestDraft Draft(EditorsDesk desk) => DigestDraft.Of(desk.Room.Content, IsoWeek.Of(desk.Now), desk.Now);

    private static View Line(EditorsDesk desk, GatheredItem item) => new(
        "item",
        ("title", Value.Text(DeskText.Line(item.Title))),
        ("link", Value.Text(DeskText.Link(item.Url))),
        ("source", Value.Text(desk.Room.Content.Sources.FirstOrDefault(s => s.Id == item.Source)?.Title ?? item.Source.Value)),
        ("note", Value.Text(DeskText.Lines(item.NoteText))),
        ("themes", Value.Text(string.Join(", ", item.Themes.Select(t => ThemesView.TitleOf(desk, t))))),
        ("file", Value.Text(ItemPlace.Of(item.Id))),
        ("day", Value.Text(DateText.Day(item.Gathered, "en"))));
}
