using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>Sorts and groups once; every step is linear in the number of stories but for the sort.</summary>
internal sealed class CatalogMaker(ContentSet content, CatalogOptions options)
{
    private int waiting;
    private DateTimeOffset? nextWaiting;

    public Catalog Make()
    {
        var stories = Stories();
        var items = Items();
        var companies = new CompanyIndex(content.Companies);
        companies.Shelve(stories, items);
        var digests = Shown(content.Digests, d => d.Draft, d => d.Published).OrderByDescending(d => d.Published).ThenBy(d => d.Id, StringComparer.Ordinal).ToArray();
        var pages = content.Pages.Where(p => options.Drafts || !p.Draft).OrderBy(p => p.Order).ThenBy(p => p.Address, StringComparer.Ordinal).ToImmutableArray();

        // The longest step asks for nothing that the others make.
        var related = Task.Run(() => RelatedStories.Join(stories));
        var storyById = new Dictionary<StoryId, CatalogStory>(stories.Length);
        foreach (var story in stories)
            storyById.TryAdd(story.Story.Id, story);

        var links = new LinkResolver(stories, items, digests, pages, content);
        JoinReplies(stories, links);
        var themes = ThemeShelves(stories, items);
        var itemById = items.GroupBy(i => i.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        related.GetAwaiter().GetResult();
        return new Catalog(companies)
        {
            Settings = content.Settings,
            Content = content,
            Now = options.Now,
            Drafts = options.Drafts,
            Stories = stories,
            Withdrawn = [.. content.Withdrawn.OrderByDescending(w => w.On).ThenBy(w => w.At.Path, StringComparer.Ordinal)],
            Themes = themes,
            Companies = companies.Shelves(),
            Years = Years(stories),
            Items = items,
            Digests = [.. digests.Select(d => new CatalogDigest(d, Entries(d, storyById, itemById)))],
            Pages = pages,
            Sources = [.. content.Sources.OrderBy(s => s.Title, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Id.Value, StringComparer.Ordinal)],
            ThemeById = themes.GroupBy(t => t.Theme.Id).ToFrozenDictionary(g => g.Key, g => g.First()),
            SourceById = content.Sources.GroupBy(s => s.Id).ToFrozenDictionary(g => g.Key, g => g.First()),
            StoryById = storyById,
            Links = links,
            Waiting = waiting,
            NextWaiting = nextWaiting,
        };
    }

    private ImmutableArray<CatalogStory> Stories()
    {
        var shown = Shown(content.Stories, s => s.Draft, s => s.Published).ToArray();
        Array.Sort(shown, static (a, b) =>
        {
            var byTime = b.Published.UtcTicks.CompareTo(a.Published.UtcTicks);
            return byTime != 0 ? byTime : string.CompareOrdinal(a.At.Path, b.At.Path);
        });

        var stories = new CatalogStory[shown.Length];
        for (var i = 0; i < shown.Length; i++)
        {
            stories[i] = new CatalogStory(shown[i], i);
            if (i == 0)
                continue;

            stories[i].Newer = stories[i - 1];
            stories[i - 1].Older = stories[i];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(stories);
    }

    private ImmutableArray<GatheredItem> Items() =>
    [
        .. Shown(content.Items, i => i.Draft, i => i.Gathered)
            .OrderByDescending(i => i.Gathered)
            .ThenByDescending(i => i.Published)
            .ThenBy(i => i.Id, StringComparer.Ordinal),
    ];

    private IEnumerable<T> Shown<T>(ImmutableArray<T> all, Func<T, bool> draft, Func<T, DateTimeOffset> published)
    {
        foreach (var one in all)
        {
            if (options.Drafts)
            {
                yield return one;
                continue;
            }

            if (draft(one))
                continue;

            var day = published(one);
            if (day <= options.Now)
            {
                yield return one;
                continue;
            }

            waiting++;
            if (nextWaiting is null || day < nextWaiting)
                nextWaiting = day;
        }
    }

    private ImmutableArray<ThemeShelf> ThemeShelves(ImmutableArray<CatalogStory> stories, ImmutableArray<GatheredItem> items)
    {
        var storiesOf = new Dictionary<ThemeId, ImmutableArray<CatalogStory>.Builder>();
        foreach (var story in stories)
        {
            foreach (var theme in story.Story.Themes)
                Add(storiesOf, theme, story);
        }

        var itemsOf = new Dictionary<ThemeId, ImmutableArray<GatheredItem>.Builder>();
        foreach (var item in items)
        {
            foreach (var theme in item.Themes)
                Add(itemsOf, theme, item);
        }

        return
        [
            .. content.Themes
                .OrderBy(t => t.Order)
                .ThenBy(t => t.Id.Value, StringComparer.Ordinal)
                .Select(t => new ThemeShelf(t, All(storiesOf, t.Id), All(itemsOf, t.Id))),
        ];
    }

    private static void Add<TKey, T>(Dictionary<TKey, ImmutableArray<T>.Builder> shelves, TKey key, T one)
        where TKey : notnull
        where T : class
    {
        if (!shelves.TryGetValue(key, out var shelf))
            shelves[key] = shelf = ImmutableArray.CreateBuilder<T>();

        // Whoever names a theme twice still stands once on its page.
        if (shelf.Count == 0 || shelf[^1] != one)
            shelf.Add(one);
    }

    private static ImmutableArray<T> All<TKey, T>(Dictionary<TKey, ImmutableArray<T>.Builder> shelves, TKey key)
        where TKey : notnull => shelves.TryGetValue(key, out var shelf) ? shelf.ToImmutable() : [];

    private static ImmutableArray<YearShelf> Years(ImmutableArray<CatalogStory> stories)
    {
        var years = new Dictionary<int, ImmutableArray<CatalogStory>.Builder>();
        foreach (var story in stories)
            Add(years, story.Story.Id.Year, story);

        return [.. years.OrderByDescending(y => y.Key).Select(y => new YearShelf(y.Key, y.Value.ToImmutable()))];
    }

    private static void JoinReplies(ImmutableArray<CatalogStory> stories, LinkResolver links)
    {
        Dictionary<string, CatalogStory>? byAddress = null;

        // Oldest first, so that answers stand in the order in which they came.
        for (var i = stories.Length - 1; i >= 0; i--)
        {
            var story = stories[i];
            if (story.Story.InReplyTo is not { } link)
                continue;

            byAddress ??= stories.DistinctBy(s => s.Address).ToDictionary(s => s.Address, StringComparer.Ordinal);
            if (links.ResolveReply(link, story.Address).Address is not { } address || !byAddress.TryGetValue(address, out var answered) || answered == story)
                continue;

            story.InReplyTo = answered;
            answered.Replies = answered.Replies.Add(story);
        }
    }

    private static ImmutableArray<DigestEntry> Entries(Digest digest, Dictionary<StoryId, CatalogStory> stories, Dictionary<string, GatheredItem> items)
    {
        var entries = ImmutableArray.CreateBuilder<DigestEntry>();
        foreach (var link in digest.Items)
        {
            var path = ContentPaths.Trim(link.Target);
            if (ContentPaths.Story(path) is { } id && stories.TryGetValue(id, out var story))
                entries.Add(new DigestEntry(story, null));
            else if (ContentPaths.Item(path) is { } itemId && items.TryGetValue(itemId, out var item))
                entries.Add(new DigestEntry(null, item));
        }

        return entries.ToImmutable();
    }
}
