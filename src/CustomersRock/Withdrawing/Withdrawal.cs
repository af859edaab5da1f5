using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Curation.Digests;

namespace CustomersRock.Withdrawing;

/// <summary>What taking a story down changes, before anything is changed.</summary>
internal sealed record Withdrawal
{
    /// <summary>Bytes; a round-up is a page.</summary>
    private const long LongestFile = 1024 * 1024;

    public required StoryOnDisk Story { get; init; }

    /// <summary>What the story's file will hold: its address, and nothing that it said.</summary>
    public required string Tombstone { get; init; }

    /// <summary>Round-ups without what they said of it.</summary>
    public ImmutableArray<(string Path, RemovedText Changed)> Digests { get; init; } = [];

    /// <summary>Where other texts still speak of it; a person has to look at these.</summary>
    public ImmutableArray<WithdrawnMention> Mentions { get; init; } = [];

    /// <summary>Its pictures and whatever else lies in its folder, relative to the site's root.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    public static Withdrawal Of(SiteFolder site, ContentSet content, StoryOnDisk story, DateTimeOffset on, string? reason)
    {
        var told = content.Stories.FirstOrDefault(s => s.At.Path == story.Path);
        var before = content.Withdrawn.FirstOrDefault(w => w.At.Path == story.Path);
        var gone = new WithdrawnStory(story.Id, before?.On ?? on, reason ?? before?.Reason, told?.RedirectFrom ?? before?.RedirectFrom ?? [], new FilePosition(story.Path));
        var after = content with
        {
            Stories = content.Stories.RemoveAll(s => s.At.Path == story.Path),
            Withdrawn = [.. content.Withdrawn.Where(w => w.At.Path != story.Path), gone],
        };
        var mentions = WithdrawnMentions.Of(Catalog.From(after, new CatalogOptions(on, Drafts: true))).Where(m => m.Story == story.Id).ToList();
        var digests = mentions.Where(m => m.Digest is not null).GroupBy(m => m.Digest!).Select(g => (g.Key.At.Path, Changed: Without(site, g.Key, [.. g.Select(m => m.Link)])))
            .Where(d => d.Changed is not null).Select(d => (d.Path, d.Changed!)).ToImmutableArray();
        return new Withdrawal
        {
            Story = story,
            Tombstone = Text(gone),
            Digests = digests,
            Mentions = [.. mentions.Where(m => !digests.Any(d => d.Path == m.Link.At.Path))],
            Files = Beside(site, story),
        };
    }

    private static RemovedText? Without(SiteFolder site, Digest digest, HashSet<BodyLink> links)
    {
        var targets = links.Select(l => l.Target).ToHashSet(StringComparer.Ordinal);
        return IsoWeek.TryParse(digest.Id, out var week) && BoundedFile.Read(site.Full(digest.At.Path), LongestFile) is { } bytes
            ? DigestRemoval.Remove(week, Encoding.UTF8.GetString(bytes), digest, link => targets.Contains(link.Target))
            : null;
    }

    private static ImmutableArray<string> Beside(SiteFolder site, StoryOnDisk story)
    {
        if (story.Folder is not { } folder)
            return [];

        // Links are not followed: what they lead to is not the story's.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return [.. Directory.EnumerateFiles(site.Full(folder), "*", options).Select(site.Relative).Where(f => f != story.Path).Order(StringComparer.Ordinal)];
    }

    private static string Text(WithdrawnStory story)
    {
        var text = new StringBuilder("---\n");
        text.Append(CultureInfo.InvariantCulture, $"Withdrawn: {story.On:yyyy-MM-dd}\n");
        if (story.Reason is { } reason)
            text.Append(CultureInfo.InvariantCulture, $"Reason: {YamlValue.Of(reason)}\n");

        if (!story.RedirectFrom.IsEmpty)
            text.Append(CultureInfo.InvariantCulture, $"RedirectFrom: {YamlValue.List([.. story.RedirectFrom.Select(r => r.From)])}\n");

        return text.Append("---\n").ToString();
    }
}
