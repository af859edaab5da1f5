using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>From a link as written to an address of the site. It says where a link points; whether a page is there, the check on links says.</summary>
public sealed class LinkResolver
{
    private readonly Dictionary<string, (string Address, StoryId? Story)> byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Address, StoryId? Story)>> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, StoryId> storyByAddress = new(StringComparer.Ordinal);

    internal LinkResolver(
        ImmutableArray<CatalogStory> stories, ImmutableArray<GatheredItem> items, IEnumerable<Digest> digests, ImmutableArray<SitePage> pages, ContentSet content)
    {
        foreach (var story in stories)
        {
            byFile[story.Story.At.Path] = (story.Address, story.Story.Id);
            storyByAddress[story.Address] = story.Story.Id;
            Name(story.Story.Id.Slug, story.Address, story.Story.Id);
            if (story.Story.Xref is { } xref && !xref.Equals(story.Story.Id.Slug, StringComparison.OrdinalIgnoreCase))
                Name(xref, story.Address, story.Story.Id);
        }

        foreach (var page in pages)
        {
            byFile[page.At.Path] = (page.Address, null);
            Name(page.Xref ?? page.Address.Trim('/'), page.Address, null);
        }

        foreach (var item in items)
            byFile[item.At.Path] = (ItemAddress(item), null);

        foreach (var theme in content.Themes)
            byFile[theme.At.Path] = (SiteAddresses.Theme(theme.Id), null);

        foreach (var digest in digests)
            byFile[digest.At.Path] = (SiteAddresses.Digest(digest.Id), null);

        foreach (var company in content.Companies)
            byFile[company.At.Path] = (SiteAddresses.Company(company.Id), null);
    }

    /// <summary>The names that <c>xref:</c> understands.</summary>
    public IReadOnlyCollection<string> Names => byName.Keys;

    /// <summary>An item has no page of its own, only a place on the list.</summary>
    internal static string ItemAddress(GatheredItem item) => SiteAddresses.AroundTheWeb;

    /// <summary>Resolves a link that stands on the page at <paramref name="own"/>.</summary>
    public LinkTarget Resolve(BodyLink link, string own)
    {
        var (path, fragment) = Split(link.Target);
        if (path.Length == 0)
            return At(own, fragment);

        if (path.StartsWith("xref:", StringComparison.OrdinalIgnoreCase))
            return Named(path.AsSpan(5), fragment);

        if (path.StartsWith("~/", StringComparison.Ordinal))
            return At(Clean(path[1..]), fragment);

        if (path[0] == '/')
            return At(Clean(path), fragment);

        return path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? FileBeside(link.At.Path, path, fragment) : At(Join(own, path), fragment);
    }

    /// <summary>Resolves what a story answers: a bare slug, <c>2026/violin</c>, <c>stories/2026/violin</c>, or any link.</summary>
    public LinkTarget ResolveReply(BodyLink link, string own)
    {
        if (byName.ContainsKey(link.Target))
            return Named(link.Target, "");

        var path = ContentPaths.Trim(link.Target);
        var id = ContentPaths.Story(path) ?? ContentPaths.Story("stories/" + path);
        return id is { } story && storyByAddress.ContainsKey(SiteAddresses.Story(story)) ? At(SiteAddresses.Story(story), "") : Resolve(link, own);
    }

    private LinkTarget At(string address, string fragment) =>
        new(address, fragment, storyByAddress.TryGetValue(address, out var story) ? story : null);

    private LinkTarget Named(ReadOnlySpan<char> name, string fragment)
    {
        if (!byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var found))
            return new LinkTarget(null, fragment);

        return found.Count == 1
            ? new LinkTarget(found[0].Address, fragment, found[0].Story)
            : new LinkTarget(null, fragment, null, [.. found.Select(f => f.Address).Order(StringComparer.Ordinal)]);
    }

    private LinkTarget FileBeside(string file, string path, string fragment)
    {
        var joined = Join("/" + file, path)[1..];
        return byFile.TryGetValue(joined, out var found) ? new LinkTarget(found.Address, fragment, found.Story) : new LinkTarget(null, fragment);
    }

    private void Name(string name, string address, StoryId? story)
    {
        if (!byName.TryGetValue(name, out var found))
            byName[name] = found = new List<(string, StoryId?)>(1);

        found.Add((address, story));
    }

    private static (string Path, string Fragment) Split(string target)
    {
        var end = target.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? target : target[..end];

        // Addresses are kept in plain letters and encoded where they are written; Markdown editors like to write them encoded.
        return (path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path, end < 0 ? "" : target[end..]);
    }

    private static string Clean(string path) => path.Contains("/.", StringComparison.Ordinal) ? Join("/", path) : path;

    /// <summary>RFC 3986, section 5.2.4, without leaving the root.</summary>
    private static string Join(string from, string path)
    {
        var parts = new List<string>(from.Split('/', StringSplitOptions.RemoveEmptyEntries));
        if (!from.EndsWith('/') && parts.Count > 0)
            parts.RemoveAt(parts.Count - 1);

        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "." or ".."))
                parts.Add(part);
        }

        var joined = "/" + string.Join('/', parts);
        var isFolder = path is "." or ".." || path.EndsWith('/') || path.EndsWith("/.", StringComparison.Ordinal) || path.EndsWith("/..", StringComparison.Ordinal);
        return isFolder && joined.Length > 1 ? joined + "/" : joined;
    }
}
