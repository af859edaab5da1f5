using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Decisions;

namespace CustomersRock.Commands.Inbox;

/// <summary>An item of the site, however somebody names it.</summary>
internal static class NamedItem
{
    /// <summary>By its file, its path below <c>input/gathered</c>, an address that it leads to, or the id of its candidate; null where there is none.</summary>
    public static GatheredItem? Find(Call call, Newsroom room, string name)
    {
        var items = room.Content.Items;
        if (PageAddress.Canonical(name) is { } page)
            return items.FirstOrDefault(i => PageAddress.Pages(i).Contains(page));

        var file = room.Folder.Relative(call.FullPath(name));
        var below = name.Replace('\\', '/');
        return items.FirstOrDefault(i => ItemPlace.Of(i.Id) == file || i.At.Path == file || ItemPlace.Of(i.Id) == below || i.Id == below) ?? OfCandidate(room, new CandidateId(name.ToLowerInvariant()));
    }

    public static string NotThere(Newsroom room, string name) =>
        $"nothing on the site is \"{name}\"; {Suggest.Mend(name, room.Content.Items.SelectMany(i => new[] { i.Id, ItemPlace.Of(i.Id) }), "customersrock inbox list --decided shows what was accepted")}.";

    private static GatheredItem? OfCandidate(Newsroom room, CandidateId candidate) =>
        DecisionLog.Standing(room.Log.About(candidate)) is { Item: { } id } ? room.Content.Items.FirstOrDefault(i => i.Id == id) : null;
}
