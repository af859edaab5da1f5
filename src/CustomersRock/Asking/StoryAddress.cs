using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
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
        for (var more = 1; taken.Contains(free) || IsOnDisk(free, site); more++)
            free = id with { Slug = WithEnding(id.Slug, string.Create(CultureInfo.InvariantCulture, $"-{issue}{(more > 1 ? $"-{more}" : "")}")) };

        return free;
    }

    /// <summary>Relative to the site's root.</summary>
    public static string PathOf(StoryId id) => $"input/stories/{id}.md";

    /// <summary>Also a broken file has its address.</summary>
    private static bool IsOnDisk(StoryId id, SiteFolder site) => File.Exists(site.Full(PathOf(id))) || Directory.Exists(site.Full($"input/stories/{id}"));

    private static string WithEnding(string slug, string ending)
    {
        var most = Math.Min(slug.Length, Slug.Longest - ending.Length);
        return slug[..(char.IsHighSurrogate(slug[most - 1]) ? most - 1 : most)].TrimEnd('-') + ending;
    }
}
