using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>One run of all checks over one catalog: what they share.</summary>
internal sealed class CheckRun
{
    private readonly Lazy<HashSet<string>> live;
    private readonly Lazy<HashSet<string>> made;
    private readonly Lazy<Catalog> whole;
    private readonly Lazy<ILookup<string, string>> pictures;
    private readonly Lazy<Dictionary<string, DateTimeOffset>> days;
    private readonly Lazy<ImmutableArray<string>> itemPages;

    public CheckRun(Catalog catalog, CheckContext context)
    {
        Catalog = catalog;
        Written = new WrittenText(context);
        Context = context;
        var content = catalog.Content;
        Stories = Checked(content.Stories, static s => s.Draft);
        StoryAddresses = [.. Stories.Select(s => SiteAddresses.Story(s.Id))];
        Reviewed = context.Reviews is { } reviews ? [.. Stories.Where(s => reviews(s.At.Path))] : Stories;
        Items = Checked(content.Items, static i => i.Draft);
        Digests = Checked(content.Digests, static d => d.Draft);
        Pages = Checked(content.Pages, static p => p.Draft);
        live = new Lazy<HashSet<string>>(() => CatalogAddresses.All(catalog));
        made = new Lazy<HashSet<string>>(() => CatalogAddresses.Made(catalog));
        whole = new Lazy<Catalog>(() => Catalog.From(content, new CatalogOptions(DateTimeOffset.MaxValue, Drafts: true)));
        pictures = new Lazy<ILookup<string, string>>(() =>
            context.Pictures.Select(SplitPath).ToLookup(p => p.Folder, p => p.Name, StringComparer.Ordinal));
        days = new Lazy<Dictionary<string, DateTimeOffset>>(() => DaysOf(content));
        itemPages = new Lazy<ImmutableArray<string>>(() => [.. Items.Select(i => PageAddress.Comparable(i.Url))]);
    }

    public Catalog Catalog { get; }
    public CheckContext Context { get; }
    public WrittenText Written { get; }

    /// <summary>What is shown or waits for its day; drafts only where they are shown.</summary>
    public ImmutableArray<Story> Stories { get; }

    /// <summary>Those of them that a review is asked about.</summary>
    public ImmutableArray<Story> Reviewed { get; }

    /// <summary>Of <see cref="Stories"/>, in the same order.</summary>
    public ImmutableArray<string> StoryAddresses { get; }
    public ImmutableArray<GatheredItem> Items { get; }

    /// <summary>Which page each is, in the same order: equal for equal pages.</summary>
    public ImmutableArray<string> ItemPages => itemPages.Value;
    public ImmutableArray<Digest> Digests { get; }
    public ImmutableArray<SitePage> Pages { get; }

    /// <summary>All addresses that answer today.</summary>
    public HashSet<string> Live => live.Value;

    /// <summary>Those of them that the site makes without a file.</summary>
    public HashSet<string> Made => made.Value;

    /// <summary>The catalog as it will be when all has come out. Made only where something was not found in today's.</summary>
    public Catalog Whole => whole.Value;

    /// <summary>When stories and items come out, by the names that digests use; drafts never do.</summary>
    public Dictionary<string, DateTimeOffset> Days => days.Value;

    /// <summary>The names of the pictures in a folder; folders end with a slash.</summary>
    public ILookup<string, string> PicturesByFolder => pictures.Value;
    public List<Diagnostic> Found { get; } = [];

    public void Add(Diagnostic fault) => Found.Add(fault);

    public static (string Folder, string Name) SplitPath(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        return (path[..name], path[name..]);
    }

    private static Dictionary<string, DateTimeOffset> DaysOf(ContentSet content)
    {
        var days = new Dictionary<string, DateTimeOffset>(content.Stories.Length + content.Items.Length, StringComparer.Ordinal);
        foreach (var story in content.Stories)
            days["stories/" + story.Id] = story.Draft ? DateTimeOffset.MaxValue : story.Published;

        // What names one of them is told so by a check of its own.
        foreach (var story in content.Withdrawn)
            days["stories/" + story.Id] = DateTimeOffset.MinValue;

        foreach (var item in content.Items)
            days["gathered/" + item.Id] = item.Draft ? DateTimeOffset.MaxValue : item.Gathered;

        return days;
    }

    private ImmutableArray<T> Checked<T>(ImmutableArray<T> all, Func<T, bool> isDraft) =>
        Catalog.Drafts || !all.Any(isDraft) ? all : [.. all.Where(one => !isDraft(one))];
}
