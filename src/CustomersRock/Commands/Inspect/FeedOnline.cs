using CustomersRock.Gathering.Feeds;
using CustomersRock.Gathering.Fetching;

namespace CustomersRock.Commands.Inspect;

/// <summary>A feed where it is published, asked for once and as politely as the gatherer asks.</summary>
internal static class FeedOnline
{
    public static async Task<InspectedFeed> Read(Call call, Uri address, FetchOptions options, CancellationToken token)
    {
        using var fetcher = new FeedFetcher(options with { MaxBytes = FeedLimits.Body }, call.Host.Time);
        var answer = await fetcher.Fetch(new FetchRequest(address), token);
        return answer.Kind == FetchKind.Body
            ? new(answer.Address.AbsoluteUri, FeedParser.Read(answer.Body, new FeedOrigin(answer.Address, answer.ContentType)))
            : InspectedFeed.Refused(address.AbsoluteUri, answer.Fault?.What ?? "the server sent nothing");
    }
}
