using System.Collections.Immutable;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Gathering.Fetching;

namespace CustomersRock.Commands.Inspect;

/// <summary>A feed where it is published, asked for once and as politely as the gatherer asks.</summary>
internal static class FeedOnline
{
    public static async Task<InspectedFeed> Read(Call call, Uri address, ImmutableArray<string> allowPrivate, CancellationToken token)
    {
        var options = new FetchOptions { UserAgent = UserAgentOf(call), AllowPrivate = allowPrivate, MaxBytes = FeedLimits.Body };
        using var fetcher = new FeedFetcher(options, call.Host.Time);
        var answer = await fetcher.Fetch(new FetchRequest(address), token);
        return answer.Kind == FetchKind.Body
            ? new(answer.Address.AbsoluteUri, FeedParser.Read(answer.Body, new FeedOrigin(answer.Address, answer.ContentType)))
            : InspectedFeed.Refused(address.AbsoluteUri, answer.Fault?.What ?? "the server sent nothing");
    }

    /// <summary>As <c>-s UserAgent=…</c> says, else the program and its version.</summary>
    private static string UserAgentOf(Call call)
    {
        var given = call.Settings.LastOrDefault(setting => setting.Key.EndsWith("UserAgent", StringComparison.OrdinalIgnoreCase)).Value;
        return string.IsNullOrWhiteSpace(given) ? $"CustomersRock/{typeof(FeedOnline).Assembly.GetName().Version?.ToString(3)}" : given;
    }
}
