using CustomersRock.Gathering.Feeds.Dates;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

internal static class EntryDates
{
    /// <summary>The first that is a date; what is none gives way to the next.</summary>
    public static DateTimeOffset? First(Members entry, ReadOnlySpan<(Vocabulary Vocabulary, string Name)> sources)
    {
        foreach (var (vocabulary, name) in sources)
        {
            foreach (var element in entry.All(vocabulary, name))
            {
                if (FeedDate.Read(element.Value) is { } date)
                    return date;
            }
        }

        return null;
    }
}
