using System.Globalization;
using System.Net.Http.Headers;

namespace CustomersRock.Gathering.Fetching;

/// <summary>What a server says about being asked again (RFC 9110, section 10.2.3; RFC 9111, sections 4.2 and 5).</summary>
internal static class WishReader
{
    private static readonly TimeSpan LongestRetry = TimeSpan.FromDays(7);
    private static readonly TimeSpan LongestAge = TimeSpan.FromHours(24);

    public static ServerWishes Of(HttpResponseMessage response, DateTimeOffset now) => new(
        (int)response.StatusCode is 429 or 503 ? RetryAfter(HeaderText.First(response, "Retry-After"), now) : null,
        MaxAge(response, now));

    internal static TimeSpan? RetryAfter(string? text, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        return Wish(Seconds(text) ?? Date(text) - now, LongestRetry);
    }

    private static TimeSpan? MaxAge(HttpResponseMessage response, DateTimeOffset now)
    {
        var age = Seconds(HeaderText.First(response, "Age") ?? "") ?? TimeSpan.Zero;
        if (Directive(HeaderText.All(response, "Cache-Control") ?? "", "max-age") is { } written)
            return Wish(Seconds(written) - age, LongestAge);

        // Counted by the server's own clock, which may be wrong by hours.
        var since = Date(HeaderText.First(response, "Date") ?? "") ?? now;
        return Wish(Date(HeaderText.First(response, "Expires") ?? "") - since - age, LongestAge);
    }

    // no-store and no-cache say who may keep an answer, not when to ask again: they are passed over.
    private static string? Directive(string header, string name)
    {
        foreach (var part in header.Split(',', StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && part.AsSpan(0, equals).TrimEnd().Equals(name, StringComparison.OrdinalIgnoreCase))
                return part[(equals + 1)..].Trim().Trim('"');
        }

        return null;
    }

    private static TimeSpan? Wish(TimeSpan? wait, TimeSpan longest) =>
        wait is not { } time || time <= TimeSpan.Zero ? null : time < longest ? time : longest;

    // A number too large to count is a wish for a very long time, not nonsense (RFC 9111, section 1.2.2).
    private static TimeSpan? Seconds(string text)
    {
        var digits = text.AsSpan().Trim();
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            return null;

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : TimeSpan.FromSeconds(int.MaxValue);
    }

    // The three forms of RFC 9110, section 5.6.7, as the platform reads them.
    private static DateTimeOffset? Date(string text) =>
        RetryConditionHeaderValue.TryParse(text, out var value) ? value.Date : null;
}
