using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace CustomersRock.Content.Cataloguing;

/// <summary>For each key the stories that share it, the newest first, and for each story its keys.</summary>
internal sealed class StoryKeys
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
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
        var all = new List<StoryKey>[stories.Length];
        foreach (var story in stories)
            all[story.Index] = keys.Collect(story);

        foreach (var story in stories)
            keys.ofStory[story.Index] = keys.Choose(all[story.Index], rareWords);

        return keys;
    }

    public ReadOnlySpan<StoryKey> Of(int story) => ofStory[story];

    public ReadOnlySpan<int> List(StoryKey key) => CollectionsMarshal.AsSpan(lists[key.Id]);

    /// <summary>The rarer, the heavier: one more for each halving of its share of stories.</summary>
    public int Weight(StoryKey key) => bonus[key.Id] + 1 + BitOperations.Log2((uint)(stories / lists[key.Id].Count) | 1);

    private List<StoryKey> Collect(CatalogStory story)
    {
        var found = new List<StoryKey>(48);
        foreach (var company in story.Companies)
            Add(found, "c:" + company.Id, story.Index, 4);

        foreach (var theme in story.Story.Themes)
            Add(found, "t:" + theme.Value, story.Index, 2);

        Words(found, story.Story.Title, story.Index);
        Words(found, story.Story.Description, story.Index);
        Words(found, story.Story.Lesson, story.Index);
        Words(found, story.Story.Place, story.Index);
        return found;
    }

    private void Words(List<StoryKey> found, string? text, int story)
    {
        if (text is null)
            return;

        Span<char> word = stackalloc char[32];
        var length = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetter(c))
            {
                if (length < word.Length)
                    word[length] = char.ToLowerInvariant(c);

                length++;
                continue;
            }

            // Short words say little, and very long ones are not words.
            if (length is >= 4 and <= 32)
                Add(found, word[..length], story, 0);

            length = 0;
        }
    }

    private void Add(List<StoryKey> found, ReadOnlySpan<char> key, int story, int extra)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(key, out var id))
        {
            id = lists.Count;
            lookup[key] = id;
            lists.Add([]);
            bonus.Add(extra);
        }

        var list = lists[id];
        if (list.Count > 0 && list[^1] == story)
            return;

        list.Add(story);
        found.Add(new StoryKey(id, list.Count - 1));
    }

    /// <summary>Companies and themes, and of the words those that few share; a word nobody shares joins nothing.</summary>
    private StoryKey[] Choose(List<StoryKey> found, int rareWords)
    {
        found.RemoveAll(k => lists[k.Id].Count < 2);
        found.Sort((a, b) =>
        {
            var byKind = bonus[b.Id].CompareTo(bonus[a.Id]);
            if (byKind != 0)
                return byKind;

            var byCount = lists[a.Id].Count.CompareTo(lists[b.Id].Count);
            return byCount != 0 ? byCount : a.Id.CompareTo(b.Id);
        });

        var names = found.Count(k => bonus[k.Id] > 0);
        return [.. found.Take(names + rareWords)];
    }
}
