using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>For each key the stories that share it, the newest first, and for each story its keys.</summary>
internal sealed class StoryKeys
{
    private const int CompanyBonus = 4;
    private const int ThemeBonus = 2;

    private readonly Dictionary<int, int> byWord = [];
    private readonly Dictionary<CompanyShelf, int> byCompany = [];
    private readonly Dictionary<ThemeId, int> byTheme = [];
    private readonly List<List<int>> lists = [];
    private readonly List<int> bonus = [];
    private readonly StoryKey[][] ofStory;
    private readonly int stories;

    private StoryKeys(int stories)
    {
        this.stories = stories;
        ofStory = new StoryKey[stories][];
    }

    public static StoryKeys Of(ImmutableArray<CatalogStory> stories, int rareWords)
    {
        var keys = new StoryKeys(stories.Length);
        foreach (var story in stories)
            keys.ofStory[story.Index] = keys.Collect(story);

        for (var index = 0; index < stories.Length; index++)
            keys.ofStory[index] = keys.Choose(keys.ofStory[index], rareWords);

        return keys;
    }

    public ReadOnlySpan<StoryKey> Of(int story) => ofStory[story];

    public ReadOnlySpan<int> List(StoryKey key) => CollectionsMarshal.AsSpan(lists[key.Id]);

    /// <summary>The rarer, the heavier: one more for each halving of its share of stories.</summary>
    public int Weight(StoryKey key) => bonus[key.Id] + 1 + BitOperations.Log2((uint)(stories / lists[key.Id].Count) | 1);

    private StoryKey[] Collect(CatalogStory entry)
    {
        var story = entry.Story;
        var found = new StoryKey[entry.Companies.Length + story.Themes.Length + story.Words.Length];
        var next = 0;
        foreach (var company in entry.Companies)
            found[next++] = Add(IdOf(byCompany, company, CompanyBonus), entry.Index);

        foreach (var theme in story.Themes)
            found[next++] = Add(IdOf(byTheme, theme, ThemeBonus), entry.Index);

        foreach (var word in story.Words)
            found[next++] = Add(IdOf(byWord, word, 0), entry.Index);

        return found;
    }

    private int IdOf<T>(Dictionary<T, int> ids, T key, int extra)
        where T : notnull
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, key, out var known);
        if (!known)
        {
            id = lists.Count;
            lists.Add([]);
            bonus.Add(extra);
        }

        return id;
    }

    private StoryKey Add(int id, int story)
    {
        var list = lists[id];
        if (list.Count == 0 || list[^1] != story)
            list.Add(story);

        return new StoryKey(id, list.Count - 1);
    }

    /// <summary>Companies and themes, and of the words those that few share; a word nobody shares joins nothing.</summary>
    private StoryKey[] Choose(StoryKey[] found, int rareWords)
    {
        var chosen = new List<StoryKey>(found.Length);
        var names = 0;
        foreach (var key in found)
        {
            if (lists[key.Id].Count < 2)
                continue;

            chosen.Add(key);
            names += bonus[key.Id] > 0 ? 1 : 0;
        }

        if (chosen.Count > names + rareWords)
        {
            // Names stand first, and keep their places.
            chosen.Sort(names, chosen.Count - names, new ByRarity(lists));
            chosen.RemoveRange(names + rareWords, chosen.Count - names - rareWords);
        }

        return [.. chosen];
    }

    private sealed class ByRarity(List<List<int>> lists) : IComparer<StoryKey>
    {
        public int Compare(StoryKey x, StoryKey y)
        {
            var byCount = lists[x.Id].Count.CompareTo(lists[y.Id].Count);
            return byCount != 0 ? byCount : x.Id.CompareTo(y.Id);
        }
    }
}
