using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Records;

namespace CustomersRock.Withdrawing;

/// <summary>A story's file, found by what a person calls it. It need not be readable: a broken story can be taken down, too.</summary>
/// <param name="Path">Relative to the site's root.</param>
/// <param name="Id">As in its address.</param>
/// <param name="Folder">Below it lie the story's pictures; null where it is one file.</param>
internal sealed record StoryOnDisk(string Path, StoryId Id, string? Folder)
{
    private const string Below = "input/stories";

    /// <summary>All that go by the name: a slug, <c>2026/violin</c>, a path, or an address of the site.</summary>
    public static ImmutableArray<StoryOnDisk> Find(SiteFolder site, string called)
    {
        var parts = Bare(called).Split('/', StringSplitOptions.RemoveEmptyEntries);
        return [.. All(site).Where(s => parts switch
        {
            [var slug] => IsCalled(s, slug),
            [.., var year, var slug] => s.Id.Year.ToString("0000", CultureInfo.InvariantCulture) == year && IsCalled(s, slug),
            _ => false,
        })];
    }

    /// <summary>What could have been meant.</summary>
    public static string? Nearest(SiteFolder site, string called) =>
        Suggest.Nearest(Bare(called).Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "", All(site).Select(s => s.Id.Slug).Distinct());

    private static IEnumerable<StoryOnDisk> All(SiteFolder site) => Directory.Exists(site.Full(Below))
        ? Directory.EnumerateFiles(site.Full(Below), "*.md", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(site.Relative)
            .Order(StringComparer.Ordinal)
            .Select(path => StoryPlace.Of(path) is { } place ? new StoryOnDisk(path, new StoryId(place.Year, place.Name), place.Folder) : null)
            .OfType<StoryOnDisk>()
        : [];

    /// <summary>A date may stand before the name of the file.</summary>
    private static bool IsCalled(StoryOnDisk story, string name) =>
        story.Id.Slug == name || (name.EndsWith("-" + story.Id.Slug, StringComparison.Ordinal) && story.Path.Contains($"/{name}", StringComparison.Ordinal));

    private static string Bare(string called)
    {
        var path = (Uri.TryCreate(called, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsolutePath : called.Split('#', '?')[0]).Replace('\\', '/').Trim('/');
        if (path.EndsWith(".md", StringComparison.Ordinal))
            path = path[..^3];

        return path.EndsWith("/index", StringComparison.Ordinal) ? path[..^6] : path;
    }
}
