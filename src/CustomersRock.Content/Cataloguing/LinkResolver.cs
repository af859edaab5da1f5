using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>From a link as written to an address of the site. It says where a link points; whether a page is there, the check on links says.</summary>
public sealed class LinkResolver
{
    // Most links are addresses and need neither; ten thousand entries cost some milliseconds.
    private readonly Lazy<Dictionary<string, string>> byFile;
    private readonly Lazy<Dictionary<string, List<string>>> byName;
    private readonly Lazy<HashSet<string>> storyAddresses;

    internal LinkResolver(
        ImmutableArray<CatalogStory> stories, ImmutableArray<GatheredItem> items, Digest[] digests, ImmutableArray<SitePage> pages, ContentSet content)
    {
        byFile = new(() => Files(stories, items, digests, pages, content));
        byName = new(() => NamesOf(stories, pages, content.Withdrawn));
        storyAddresses = new(() => stories.Select(s => s.Address).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The names that <c>xref:</c> understands.</summary>
    public IReadOnlyCollection<string> Names => byName.Value.Keys;

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
        if (byName.Value.ContainsKey(link.Target))
            return Named(link.Target, "");

        var path = ContentPaths.Trim(link.Target);
        var id = ContentPaths.Story(path) ?? ContentPaths.Story("stories/" + path);
        return id is { } story && storyAddresses.Value.Contains(SiteAddresses.Story(story)) ? At(SiteAddresses.Story(story), "") : Resolve(link, own);
    }

    private static LinkTarget At(string address, string fragment) => new(address, fragment);

    private LinkTarget Named(ReadOnlySpan<char> name, string fragment)
    {
        if (!byName.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var found))
            return new LinkTarget(null, fragment);

        return found.Count == 1
            ? new LinkTarget(found[0], fragment)
            : new LinkTarget(null, fragment, [.. found.Order(StringComparer.Ordinal)]);
    }

    private LinkTarget FileBeside(string file, string path, string fragment) =>
        new(byFile.Value.GetValueOrDefault(Join("/" + file, path)[1..]), fragment);

    private static Dictionary<string, string> Files(
        ImmutableArray<CatalogStory> stories, ImmutableArray<GatheredItem> items, Digest[] digests, ImmutableArray<SitePage> pages, ContentSet content)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var story in stories)
            files[story.Story.At.Path] = story.Address;

        foreach (var story in content.Withdrawn)
            files[story.At.Path] = SiteAddresses.Story(story.Id);

        foreach (var page in pages)
            files[page.At.Path] = page.Address;

        foreach (var item in items)
            files[item.At.Path] = ItemAddress(item);

        foreach (var theme in content.Themes)
            files[theme.At.Path] = SiteAddresses.Theme(theme.Id);

        foreach (var digest in digests)
            files[digest.At.Path] = SiteAddresses.Digest(digest.Id);

        foreach (var company in content.Companies)
            files[company.At.Path] = SiteAddresses.Company(company.Id);

        return files;
    }

    private static Dictionary<string, List<string>> NamesOf(
        ImmutableArray<CatalogStory> stories, ImmutableArray<SitePage> pages, ImmutableArray<WithdrawnStory> withdrawn)
    {
        var names = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var story in stories)
        {
            var slug = story.Story.Id.Slug;
            Add(slug, story.Address);
            if (story.Story.Xref is { } xref && !xref.Equals(slug, StringComparison.OrdinalIgnoreCase))
                Add(xref, story.Address);
        }

        foreach (var page in pages)
            Add(page.Xref ?? page.Address.Trim('/'), page.Address);

        // So that a link by name is told as one to a story that is gone, not as a slip.
        foreach (var story in withdrawn)
            Add(story.Id.Slug, SiteAddresses.Story(story.Id));

        return names;

        void Add(string name, string address)
        {
            if (!names.TryGetValue(name, out var found))
                names[name] = found = new List<string>(1);

            found.Add(address);
        }
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
