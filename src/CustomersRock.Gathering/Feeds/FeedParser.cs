using System.Collections.Immutable;
using CustomersRock.Gathering.Feeds.Atom;
using CustomersRock.Gathering.Feeds.Decoding;
using CustomersRock.Gathering.Feeds.JsonFeed;
using CustomersRock.Gathering.Feeds.Rdf;
using CustomersRock.Gathering.Feeds.Rss;
using CustomersRock.Gathering.Feeds.Xml;
using CustomersRock.Gathering.Fetching;

namespace CustomersRock.Gathering.Feeds;

/// <summary>From the bytes of an answer to a feed, whatever they are.</summary>
public static class FeedParser
{
    /// <summary>Never throws for what the bytes hold, and ends soon: depth, length and number of everything are bounded (<see cref="FeedLimits"/>).</summary>
    public static FeedReading Read(ReadOnlyMemory<byte> body, FeedOrigin origin)
    {
        if (body.Length > FeedLimits.Body)
            return Refused($"the body is over the size limit of {FeedLimits.Body / 1024 / 1024} MB");

        if (NotText.Recognise(body.Span) is { } what)
            return Refused(what);

        var decoded = BodyDecoder.Decode(body.Span, origin.ContentType);
        var first = decoded.Text.AsSpan().TrimStart().TrimStart('\uFEFF').TrimStart();
        if (first.IsEmpty)
            return Refused("the body is empty");

        var reading = first[0] is '{' or '[' ? JsonFeedReader.Read(decoded.Text.TrimStart('\uFEFF'), origin.Address) : ReadXml(decoded.Text, body, origin);
        return decoded.Warning is null || reading.Feed is null ? reading : reading with { Warnings = reading.Warnings.Insert(0, decoded.Warning) };
    }

    private static FeedReading ReadXml(string text, ReadOnlyMemory<byte> body, FeedOrigin origin)
    {
        var place = RootFinder.Find(text);
        if (place.At < 0)
            return new(null, NoFeed(text, place, body, origin), []);

        var xml = FeedXmlReader.Read(text, place);
        if (xml.Root is not { } root)
            return new(null, xml.Fault, []);

        var feed = root.Name.LocalName.ToLowerInvariant() switch
        {
            "rdf" => RdfFeed.Read(root, origin.Address),
            "feed" or "entry" => AtomFeed.Read(root, origin.Address),
            _ => RssFeed.Read(root, origin.Address),
        };
        return new(feed, null, feed.Entries.Length < FeedLimits.Entries ? xml.Warnings : xml.Warnings.Add($"only the first {FeedLimits.Entries} entries were read"));
    }

    private static FeedFault NoFeed(string text, RootPlace place, ReadOnlyMemory<byte> body, FeedOrigin origin)
    {
        if (place.FirstAt < 0 && !place.IsPage)
            return new("this is neither XML nor JSON", 1, 1, []);

        var (line, column) = TextPlace.Of(text, Math.Max(0, place.FirstAt));
        return place.IsPage
            ? new("this is a web page, not a feed", line, column, Offered(body, origin))
            : new($"this is XML, but no feed: its first element is {place.FirstName}", line, column, []);
    }

    private static ImmutableArray<string> Offered(ReadOnlyMemory<byte> page, FeedOrigin origin) =>
        origin.Address is { } address ? [.. FeedLinks.In(page, address, origin.ContentType).Select(link => link.Address.AbsoluteUri)] : [];

    private static FeedReading Refused(string what) => new(null, new(what, 0, 0, []), []);
}
