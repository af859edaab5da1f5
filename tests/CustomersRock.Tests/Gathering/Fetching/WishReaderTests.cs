using System.Net;
using CustomersRock.Gathering.Fetching;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

public sealed class WishReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("120", "0:02:00")]
    [InlineData(" 120 ", "0:02:00")]
    [InlineData("604800", "7.00:00:00")]
    [InlineData("604801", "7.00:00:00")]
    [InlineData("99999999999999999999999", "7.00:00:00")]
    [InlineData("Tue, 24 Nov 2026 10:30:00 GMT", "2:30:00")]
    [InlineData("Tuesday, 24-Nov-26 10:30:00 GMT", "2:30:00")] // RFC 850
    [InlineData("Tue Nov 24 10:30:00 2026", "2:30:00")] // asctime
    [InlineData("Thu, 24 Dec 2026 10:30:00 GMT", "7.00:00:00")]
    [InlineData("Tue, 24 Nov 2026 07:00:00 GMT", null)]
    [InlineData("0", null)]
    [InlineData("-5", null)]
    [InlineData("1.5", null)]
    [InlineData("1e3", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData("\u0661\u0662", null)]
    public void A_pause_is_seconds_or_a_date(string text, string? expected) =>
        Assert.Equal(expected is null ? null : TimeSpan.Parse(expected), WishReader.RetryAfter(text, Now));

    [Theory]
    [InlineData(429, true)]
    [InlineData(503, true)]
    [InlineData(200, false)]
    [InlineData(404, false)]
    [InlineData(500, false)]
    public void Only_who_refuses_for_now_can_ask_for_a_pause(int status, bool counts) =>
        Assert.Equal(counts ? TimeSpan.FromMinutes(1) : null, Of(status, "Retry-After: 60").RetryAfter);

    [Theory]
    [InlineData("1:00:00", "Cache-Control: max-age=3600")]
    [InlineData("1:00:00", "Cache-Control: public, MAX-AGE = \"3600\" , s-maxage=9")]
    [InlineData("1:00:00", "Cache-Control: no-store", "Cache-Control: max-age=3600")]
    [InlineData("0:50:00", "Cache-Control: max-age=3600", "Age: 600")]
    [InlineData(null, "Cache-Control: max-age=3600", "Age: 3600")]
    [InlineData(null, "Cache-Control: max-age=3600", "Age: 99999999999")]
    [InlineData("1:00:00", "Cache-Control: max-age=3600", "Age: old")]
    [InlineData("1.00:00:00", "Cache-Control: max-age=31536000")]
    [InlineData("1.00:00:00", "Cache-Control: max-age=99999999999999999999")]
    [InlineData(null, "Cache-Control: max-age=0", "Expires: Tue, 24 Nov 2026 10:00:00 GMT")] // RFC 9111, 5.3: max-age wins
    [InlineData(null, "Cache-Control: max-age=-1")]
    [InlineData(null, "Cache-Control: no-cache, no-store, must-revalidate")]
    [InlineData("2:00:00", "Expires: Tue, 24 Nov 2026 10:00:00 GMT")]
    [InlineData("1:00:00", "Expires: Tue, 24 Nov 2026 10:00:00 GMT", "Date: Tue, 24 Nov 2026 09:00:00 GMT")] // its clock, not ours
    [InlineData("1.00:00:00", "Expires: Tue, 24 Nov 2037 10:00:00 GMT")]
    [InlineData(null, "Expires: 0")]
    [InlineData(null, "Expires: -1")]
    [InlineData(null, "Expires: Thu, 01 Jan 1970 00:00:00 GMT")]
    [InlineData(null, "X-Other: 1")]
    public void An_answer_is_good_for_as_long_as_its_server_says(string? expected, params string[] headers) =>
        Assert.Equal(expected is null ? null : TimeSpan.Parse(expected), Of(200, headers).MaxAge);

    private static ServerWishes Of(int status, params string[] headers)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        foreach (var header in headers.Select(h => h.Split(": ", 2)))
        {
            if (!response.Headers.TryAddWithoutValidation(header[0], header[1]))
                response.Content.Headers.TryAddWithoutValidation(header[0], header[1]);
        }

        return WishReader.Of(response, Now);
    }
}
