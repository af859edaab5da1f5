using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Reading.Records;

namespace CustomersRock.Content.Mending;

/// <summary>A story whose name cannot stand in an address gets one that can, with the folder of its pictures. Its address was none yet, so no link breaks, unless somebody names the file.</summary>
internal sealed class FileRenaming(SiteFolder folder, ReadResult read, IReadOnlyDictionary<string, byte[]> instead)
{
    /// <summary>What may be renamed; and what may not, and why.</summary>
    public (ImmutableArray<FileRename> Renames, IEnumerable<LeftFile> Left) Plan(IEnumerable<Diagnostic> complaints)
    {
        var wanted = complaints
            .Where(c => c.Rule == FileRules.NotASlug && c.At.Path.StartsWith(FilePlace.Stories, StringComparison.Ordinal))
            .Select(c => (c.At.Path, Place: StoryPlace.Of(c.At.Path)))
            .Where(s => s.Place is { } place && Slug.From(place.Name).Length > 0)
            .Select(s => (s.Path, Place: s.Place!.Value, Slug: Slug.From(s.Place!.Value.Name)))
            .ToArray();
        var renames = ImmutableArray.CreateBuilder<FileRename>();
        var left = new List<LeftFile>();
        foreach (var (path, place, slug) in wanted)
        {
            var isAlone = wanted.Count(w => w.Place.Year == place.Year && w.Slug == slug) == 1;
            if (!isAlone || TakenBy(path, place, slug) is not null)
                left.Add(new LeftFile(path, $"there is another {slug}"));
            else if (NamedBy(path, place) is { } other)
                left.Add(new LeftFile(path, $"{other} names it by its file"));
            else
                renames.AddRange(Of(path, place, slug));
        }

        return (renames.ToImmutable(), left);
    }

    private IEnumerable<FileRename> Of(string path, StoryPlace place, string slug)
    {
        // A date before the name stays.
        var (parent, name) = Split(path, place);
        var better = name[..^place.Name.Length] + slug;
        if (place.Folder is not null || Directory.Exists(folder.Full(parent + name)))
            yield return new FileRename(parent + name, parent + better);

        if (place.Folder is null)
            yield return new FileRename(path, parent + better + ".md");
    }

    private static (string Parent, string Name) Split(string path, StoryPlace place)
    {
        var whole = place.Folder?.TrimEnd('/') ?? path[..^".md".Length];
        var parent = FilePlace.FolderOf(whole);
        return (parent, whole[parent.Length..]);
    }

    /// <summary>What has the name or the address already; capitals make no difference, for on some disks they make none.</summary>
    private string? TakenBy(string path, StoryPlace place, string slug)
    {
        var address = SiteAddresses.Story(new StoryId(place.Year, slug));
        var (parent, name) = Split(path, place);
        var better = name[..^place.Name.Length] + slug;
        return read.Files.FirstOrDefault(f => f.Address == address && f.Path != path)?.Path
            ?? read.Content.Stories.FirstOrDefault(s => s.RedirectFrom.Any(r => r.From == address))?.At.Path
            ?? Directory.EnumerateFileSystemEntries(folder.Full(parent))
                .Select(e => Path.GetFileName(e)!)
                .FirstOrDefault(e => e != name && e != name + ".md" && (e.Equals(better, StringComparison.OrdinalIgnoreCase) || e.Equals(better + ".md", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>A file that may link to it by its name, as written or percent-encoded.</summary>
    private string? NamedBy(string path, StoryPlace place)
    {
        var (_, name) = Split(path, place);
        string[] stems = [name, name.Replace(" ", "%20", StringComparison.Ordinal), Uri.EscapeDataString(name)];
        string[] names = [.. stems.Distinct().SelectMany(s => new[] { s + ".md", s + "/index.md", FormattableString.Invariant($"{place.Year:0000}/{s}") })];
        return read.Files.FirstOrDefault(f => Text(f.Path) is { } text && names.Any(n => text.Contains(n, StringComparison.OrdinalIgnoreCase)))?.Path;
    }

    private string? Text(string path)
    {
        try
        {
            return (instead.TryGetValue(path, out var bytes) ? bytes : BoundedFile.Read(folder.Full(path), TextDecoder.MostBytes)) is { } found ? Encoding.UTF8.GetString(found) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
