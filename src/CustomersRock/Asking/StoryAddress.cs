using System.Globalization;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Listing;
using CustomersRock.Content.Reading.Records;
using CustomersRock.Drafting;

namespace CustomersRock.Asking;

/// <summary>Where a told story goes: its own address, or with the number of its issue where another story has that already.</summary>
internal static class StoryAddress
{
    public static StoryId Free(StoryDraft draft, int issue, SiteFolder site, ContentSet content)
    {
        var taken = content.Stories.Select(s => s.Id).Concat(content.Withdrawn.Select(w => w.Id)).ToHashSet();
        var id = DraftFile.IdOf(draft);
        var free = id;
        for (var more = 1; taken.Contains(free) || IsNoFile(free, site); more++)
            free = DraftFile.WithEnding(id, string.Create(CultureInfo.InvariantCulture, $"-{issue}{(more > 1 ? $"-{more}" : "")}"));

        return free;
    }

    /// <summary>Also a broken file has its address; and a title such as "Con" makes a name that Windows cannot store.</summary>
    private static bool IsNoFile(StoryId id, SiteFolder site) => File.Exists(site.Full(StoryPlace.PathOf(id))) || Directory.Exists(site.Full($"input/stories/{id}")) || FileNames.Oddity(id.Slug) is not null;
}
