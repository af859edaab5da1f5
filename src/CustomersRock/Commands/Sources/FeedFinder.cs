using System.Collections.Immutable;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Gathering.Fetching;

namespace CustomersRock.Commands.Sources;

/// <summary>From the address that somebody has to the feed behind it: the address itself, what its page names, and a few places where programs put feeds.</summary>
/// <param name="ask">One question to a server, at most one at a time.</param>
internal sealed class FeedFinder(Func<Uri, CancellationToken, Task<FetchAnswer>> ask)
{
    private static readonly string[] UsualPaths = ["/feed/", "/rss", "/feed.xml", "/atom.xml", "/feed.json", "/index.xml"];

    public async Task<FeedSearch> Find(Uri address, CancellationToken token)
    {
        var answer = await ask(address, token);
        if (answer.Fault is { } fault)
            return new FeedSearch([], null, fault.What);

        var reading = FeedParser.Read(answer.Body, new FeedOrigin(answer.Address, answer.ContentType));
        if (reading.Feed is { } feed)
            return new FeedSearch([new FeedCandidate(answer.Moved ?? address, null, feed)], null, null);

        var page = answer.Moved ?? answer.Address;
        var named = Named(answer, reading);
        if (!named.IsEmpty)
            return new FeedSearch(named, page, null);

        var usual = await TryUsual(answer.Address, token);
        return usual is null
            ? new FeedSearch([], page, "the page names no feed, and there is none at the usual places")
            : new FeedSearch([usual], page, null);
    }

    /// <summary>The candidate with its feed read, or why it cannot be.</summary>
    public async Task<(FeedCandidate? Read, string Fault)> Read(FeedCandidate candidate, CancellationToken token)
    {
        if (candidate.Feed is not null)
            return (candidate, "");

        var answer = await ask(candidate.Address, token);
        if (answer.Fault is { } fault)
            return (null, fault.What);

        var reading = FeedParser.Read(answer.Body, new FeedOrigin(answer.Address, answer.ContentType));
        return reading.Feed is { } feed
            ? (candidate with { Address = answer.Moved ?? candidate.Address, Feed = feed }, "")
            : (null, reading.Fault?.What ?? "it is no feed");
    }

    private static ImmutableArray<FeedCandidate> Named(FetchAnswer answer, FeedReading reading)
    {
        var links = FeedLinks.In(answer.Body, answer.Address, answer.ContentType).Select(link => new FeedCandidate(link.Address, link.Title, null));
        var offered = (reading.Fault?.Offered ?? []).Select(text => Uri.TryCreate(text, UriKind.Absolute, out var uri) ? new FeedCandidate(uri, null, null) : null).OfType<FeedCandidate>();
        return [.. links.Concat(offered).DistinctBy(c => c.Address.AbsoluteUri)];
    }

    private async Task<FeedCandidate?> TryUsual(Uri page, CancellationToken token)
    {
        foreach (var path in UsualPaths)
        {
            var address = new Uri(page, path);
            if (address == page)
                continue;

            var answer = await ask(address, token);

            // Whoever asks for a pause, or is not there at all, is not asked five times more.
            if (answer.Fault is { Kind: not (FetchFaultKind.NotFound or FetchFaultKind.Gone or FetchFaultKind.OtherStatus or FetchFaultKind.BadRedirect) })
                return null;

            if (answer.Fault is null && FeedParser.Read(answer.Body, new FeedOrigin(answer.Address, answer.ContentType)).Feed is { } feed)
                return new FeedCandidate(answer.Moved ?? address, null, feed);
        }

        return null;
    }
}
