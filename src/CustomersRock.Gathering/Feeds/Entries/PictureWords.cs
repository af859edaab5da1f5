using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>What an entry says of its picture: <c>media:description</c>.</summary>
internal static class PictureWords
{
    /// <summary>In characters; what is longer describes a film.</summary>
    private const int Longest = 500;

    public static string? Of(Members entry) =>
        EntryMedia.Named(entry, "description")
            .Where(element => element.Get("type") is null or "plain")
            .Select(element => element.Value.Trim())
            .FirstOrDefault(words => words.Length is > 0 and <= Longest);
}
