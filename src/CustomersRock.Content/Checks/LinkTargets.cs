using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>What a link that went wrong could have meant.</summary>
/// <remarks>Each index is made when it is first asked for: a site without faults pays nothing.</remarks>
internal sealed class LinkTargets(CheckRun run)
{
    /// <summary>So many faults get the costly comparison with every address. Where more links are broken, one cause broke them.</summary>
    private const int MostComparisons = 20;

    /// <summary>Names of stories are made of the same short words ("the-bell", "the-pear"): only a near one is meant.</summary>
    private const int SlipsInNames = 5;

    private readonly Lazy<HashSet<string>> redirects = new(() =>
        CatalogAddresses.Redirects(run.Catalog).Select(r => r.Redirect.From.TrimEnd('/')).ToHashSet(StringComparer.Ordinal));
    private readonly Lazy<Dictionary<string, string>> byEnd = new(() => ByEnd(run.Live.Order(StringComparer.Ordinal)));
    private readonly Lazy<Dictionary<string, string>> pathByEnd = new(() => ByEnd(run.Days.Keys.Order(StringComparer.Ordinal)));
    private readonly Lazy<Dictionary<string, string>> byAnyCase = new(() => ByAnyCase(run.Live));
    private readonly Lazy<Dictionary<string, Body>> bodies = new(() => Bodies(run));
    private readonly Lazy<HashSet<string>> wholeLive = new(() => CatalogAddresses.All(run.Whole));
    private readonly Lazy<Dictionary<string, DateTimeOffset>> wholeDays = new(() => WholeDays(run));
    private int comparisons;

    public bool IsRedirect(string address) => redirects.Value.Contains(address.TrimEnd('/'));

    /// <summary>A file of that name is there and could not be read.</summary>
    public bool IsBrokenName(string target)
    {
        var name = End(target.Split('?', '#')[0]);
        return run.Context.Broken.Any(broken => broken.StartsWith('/') && End(broken).Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The body at the address, where it is the whole content of the page.</summary>
    public Body? Body(string address) => bodies.Value.GetValueOrDefault(address);

    /// <summary>When the link begins to lead somewhere; null: never. What has no day of its own is there with the page that shows the link.</summary>
    public DateTimeOffset? Later(BodyLink link, LinkPlace place, bool isReply)
    {
        var links = run.Whole.Links;
        var target = isReply ? links.ResolveReply(link, place.Address) : links.Resolve(link, place.Address);
        if (target.Address is not { } address || !wholeLive.Value.Contains(address))
            return null;

        if (wholeDays.Value.TryGetValue(address, out var day))
            return day;

        return place.Day > run.Catalog.Now ? place.Day : run.Catalog.NextWaiting ?? DateTimeOffset.MaxValue;
    }

    public string? NearestName(string name) => Compare(name, run.Catalog.Links.Names);

    public string? NearestPath(string path) => pathByEnd.Value.GetValueOrDefault(End(path)) ?? Compare(path, run.Days.Keys);

    public string? Nearest(string address)
    {
        if (byAnyCase.Value.TryGetValue(address, out var same) || byAnyCase.Value.TryGetValue(address + "/", out same))
            return same;

        if (byEnd.Value.TryGetValue(End(address), out var elsewhere))
            return elsewhere;

        // Long addresses of one folder are alike in most of their letters: the last part must be near, too.
        var near = Compare(address, run.Live);
        if (near is not null && Suggest.Nearest(End(address), [End(near)], SlipsInNames) is not null)
            return near;

        return Compare(End(address), byEnd.Value.Keys, SlipsInNames) is { } end ? byEnd.Value[end] : null;
    }

    private string? Compare(string word, IEnumerable<string> known, int oneIn = 3) => comparisons++ < MostComparisons ? Suggest.Nearest(word, known, oneIn) : null;

    /// <summary>The last part says most: a wrong year or folder is the commonest slip.</summary>
    private static string End(string address)
    {
        var trimmed = address.TrimEnd('/');
        var end = trimmed[(trimmed.LastIndexOf('/') + 1)..];
        return end.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? end[..^3] : end;
    }

    private static Dictionary<string, string> ByEnd(IEnumerable<string> addresses)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var address in addresses)
        {
            // Numbers are those of pages and years: they say nothing.
            if (End(address) is { Length: > 0 } end && !end.All(char.IsAsciiDigit))
                found.TryAdd(end, address);
        }

        return found;
    }

    private static Dictionary<string, string> ByAnyCase(IEnumerable<string> addresses)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var address in addresses)
            found[address] = address;

        return found;
    }

    private static Dictionary<string, Body> Bodies(CheckRun run)
    {
        var bodies = new Dictionary<string, Body>(StringComparer.Ordinal);
        foreach (var story in run.Catalog.Stories)
            bodies[story.Address] = story.Story.Body;

        foreach (var page in run.Catalog.Pages)
            bodies[page.Address] = page.Body;

        return bodies;
    }

    private static Dictionary<string, DateTimeOffset> WholeDays(CheckRun run)
    {
        var days = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var story in run.Whole.Stories)
            days[story.Address] = story.Story.Draft ? DateTimeOffset.MaxValue : story.Story.Published;

        foreach (var digest in run.Whole.Digests)
            days[digest.Address] = digest.Digest.Draft ? DateTimeOffset.MaxValue : digest.Digest.Published;

        foreach (var page in run.Whole.Pages)
            days[page.Address] = page.Draft ? DateTimeOffset.MaxValue : DateTimeOffset.MinValue;

        return days;
    }
}
