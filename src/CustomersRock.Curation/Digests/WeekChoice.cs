using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Digests;

/// <summary>What of a week goes into its round-up: each thing once, and nothing that another round-up has.</summary>
internal sealed class WeekChoice
{
    private readonly Dictionary<string, string> takenPaths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> takenPages = new(StringComparer.Ordinal);
    private readonly List<LeftOut> leftOut = [];

    private WeekChoice(ContentSet content, IsoWeek week)
    {
        foreach (var digest in content.Digests.Where(d => d.Id != week.ToString()))
        {
            foreach (var item in digest.Items)
                takenPaths.TryAdd(item.Target, digest.Id);
        }

        foreach (var item in content.Items)
        {
            if (takenPaths.TryGetValue(PathOf(item), out var digest))
                TakePages(item, $"the same page is in {digest}");
        }
    }

    /// <summary>Stories first, then items, each in the order in which they came.</summary>
    public static (ImmutableArray<DraftEntry> Entries, ImmutableArray<LeftOut> LeftOut) Of(ContentSet content, IsoWeek week)
    {
        var choice = new WeekChoice(content, week);
        var (start, end) = (week.Start, week.End);
        var stories = content.Stories.Where(s => s.Published >= start && s.Published < end).OrderBy(s => s.Published).ThenBy(s => s.Id.Slug, StringComparer.Ordinal)
            .Where(choice.Takes).ToList();
        var items = content.Items.Where(i => i.Gathered >= start && i.Gathered < end).OrderBy(i => i.Gathered).ThenBy(i => i.Id, StringComparer.Ordinal)
            .Where(choice.Takes).ToList();
        var write = new EntryWriter(content, week);
        return ([.. stories.Select(write.Story), .. items.Select(write.Item)], [.. choice.leftOut]);
    }

    public static string PathOf(Story story) => $"stories/{story.Id}";

    public static string PathOf(GatheredItem item) => $"gathered/{item.Id}";

    private bool Takes(Story story) => Takes(PathOf(story), story.Title, story.Draft, null);

    private bool Takes(GatheredItem item)
    {
        var same = Pages(item).Select(takenPages.GetValueOrDefault).FirstOrDefault(why => why is not null);
        if (!Takes(PathOf(item), item.Title, item.Draft, same))
            return false;

        TakePages(item, $"it tells the same as {PathOf(item)}");
        return true;
    }

    private bool Takes(string path, string title, bool isDraft, string? otherwise)
    {
        var why = isDraft ? "it is a draft" : takenPaths.TryGetValue(path, out var digest) ? $"it is in {digest}" : otherwise;
        if (why is not null)
            leftOut.Add(new LeftOut(path, title, why));

        return why is null;
    }

    private void TakePages(GatheredItem item, string why)
    {
        foreach (var page in Pages(item))
            takenPages.TryAdd(page, why);
    }

    /// <summary>The item's own, and those of the others who told it: two items that share one are one story.</summary>
    private static IEnumerable<string> Pages(GatheredItem item) =>
        PageAddress.Pages(item).Select(u => u.Value);
}
