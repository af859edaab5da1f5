using System.Globalization;
using CsCheck;
using CustomersRock.Gathering.Feeds.Dates;
using Xunit;

namespace CustomersRock.Tests.Gathering.Feeds;

public sealed class FeedDateTests
{
    [Theory]
    [InlineData("Fri, 17 May 2024 08:30:00 GMT", "2024-05-17T08:30:00Z")]
    [InlineData("17 May 2024 08:30:00 +0200", "2024-05-17T06:30:00Z")]
    [InlineData("Fri, 17 May 24 08:30:00 UT", "2024-05-17T08:30:00Z")]
    [InlineData("Fri, 17 May 99 08:30:00 UT", "1999-05-17T08:30:00Z")]
    [InlineData("Fri, 17 May 2024 08:30 GMT", "2024-05-17T08:30:00Z")]
    [InlineData("Fri, 7 May 2024 8:30:05 Z", "2024-05-07T08:30:05Z")]
    [InlineData("Fri, 17 May 2024 08:30:00 EST", "2024-05-17T13:30:00Z")]
    [InlineData("Fri, 17 May 2024 08:30:00 PDT", "2024-05-17T15:30:00Z")]
    [InlineData("Fri, 17 May 2024 08:30:00 CEST", "2024-05-17T06:30:00Z")]
    [InlineData("Fri, 17 May 2024 08:30:00 M", "2024-05-17T08:30:00Z")]
    [InlineData("Fri, 17 May 2024 08:30:00 -0000", "2024-05-17T08:30:00Z")]
    [InlineData("Fri, 17 May 2024 08:30:00 +3000", "2024-05-16T02:30:00Z")]
    [InlineData("Mon, 17 May 2024 08:30:00 GMT", "2024-05-17T08:30:00Z")]
    [InlineData("Mi, 17 May 2024 08:30:00 GMT", "2024-05-17T08:30:00Z")]
    [InlineData("fri, 17 may 2024 08:30:00 gmt", "2024-05-17T08:30:00Z")]
    [InlineData("Fri, 17 Sept. 2024 08:30:00 GMT", "2024-09-17T08:30:00Z")]
    public void RFC_822_with_its_usual_liberties(string written, string expected) => Is(expected, written);

    [Theory]
    [InlineData("2024-05-17T08:30:00Z", "2024-05-17T08:30:00Z")]
    [InlineData("2024-05-17T08:30:00.250+02:00", "2024-05-17T06:30:00.25Z")]
    [InlineData("2024-05-17t08:30:00z", "2024-05-17T08:30:00Z")]
    [InlineData("2024-05-17T08:30Z", "2024-05-17T08:30:00Z")]
    [InlineData("2024-05-17T08:30:00-0500", "2024-05-17T13:30:00Z")]
    [InlineData("2024-05-17T08:30:00", "2024-05-17T08:30:00Z")]
    [InlineData("2024-05-17", "2024-05-17T00:00:00Z")]
    [InlineData("2024-05", "2024-05-01T00:00:00Z")]
    [InlineData("2024", "2024-01-01T00:00:00Z")]
    [InlineData("20240517T083000Z", "2024-05-17T08:30:00Z")]
    [InlineData("20240517", "2024-05-17T00:00:00Z")]
    [InlineData("2024-138", "2024-05-17T00:00:00Z")]
    [InlineData("2024-05-17T24:00:00Z", "2024-05-18T00:00:00Z")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z")]
    public void RFC_3339_and_W3C_date_time(string written, string expected) => Is(expected, written);

    [Theory]
    [InlineData("2004-01-01 19:48:21", "2004-01-01T19:48:21Z")]
    [InlineData("2004-01-01 19:48:21 +0100", "2004-01-01T18:48:21Z")]
    [InlineData("2004-01-01 19:48:21.5 EST", "2004-01-02T00:48:21.5Z")]
    [InlineData("2004/01/01 19:48:21", "2004-01-01T19:48:21Z")]
    [InlineData("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T12:19:53Z")]
    [InlineData("Fri, 17 May 2024 08:30:00", "2024-05-17T08:30:00Z")]
    [InlineData("Friday, 17 May 2024 08:30:00 GMT", "2024-05-17T08:30:00Z")]
    [InlineData("Friday, May 17, 2024", "2024-05-17T00:00:00Z")]
    [InlineData("May 17, 2024 8:30 PM", "2024-05-17T20:30:00Z")]
    [InlineData("May 17, 2024 12:05 am EST", "2024-05-17T05:05:00Z")]
    [InlineData("Fri, 17 May 2024 08:30:00 GMT+0200", "2024-05-17T06:30:00Z")]
    [InlineData("Fri, 17 May 2024 08:30:00 -0700 (Pacific Daylight Time)", "2024-05-17T15:30:00Z")]
    [InlineData("Fri, 17 May 2024 08:30:00 -0700 (UTC)", "2024-05-17T15:30:00Z")]
    [InlineData("Thu Jan  1 19:48:21 2004", "2004-01-01T19:48:21Z")]
    [InlineData("Thu Jan 1 19:48:21 EST 2004", "2004-01-02T00:48:21Z")]
    [InlineData("17-May-2024 08:30:00", "2024-05-17T08:30:00Z")]
    [InlineData("17.05.2024 08:30", "2024-05-17T08:30:00Z")]
    [InlineData("5/17/2024 08:30:00", "2024-05-17T08:30:00Z")]
    [InlineData("17/05/2024 08:30:00", "2024-05-17T08:30:00Z")]
    [InlineData("  Fri, 17 May 2024\n 08:30:00 GMT  ", "2024-05-17T08:30:00Z")]
    public void Slips(string written, string expected) => Is(expected, written);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("not a date")]
    [InlineData("yesterday at 10:00")]
    [InlineData("1715934600")]
    [InlineData("-1")]
    [InlineData("2024-02-30")]
    [InlineData("2024-13-01")]
    [InlineData("Fri, 17 May 2024 25:61:00 GMT")]
    [InlineData("Fri, 32 May 2024 08:30:00 GMT")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 -1200")]
    [InlineData("Mon, 01 Jan 0001 00:00:00 +0100")]
    [InlineData("0000-01-01")]
    public void What_is_no_date_is_none(string? written) => Assert.Null(FeedDate.Read(written));

    [Fact]
    public void Every_instant_reads_back_from_both_ways_of_writing_it() =>
        Gen.Select(Gen.DateTime[new DateTime(1950, 1, 1), new DateTime(2049, 12, 31)], Gen.Int[-14 * 60, 14 * 60]).Sample((time, offset) =>
        {
            var instant = new DateTimeOffset(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(offset));
            var iso = instant.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
            var mail = instant.ToString("ddd, dd MMM yy HH:mm:ss ", CultureInfo.InvariantCulture) + instant.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
            return FeedDate.Read(iso) == instant && FeedDate.Read(mail) == instant;
        });

    [Fact]
    public void Any_text_is_a_date_or_none() => Gen.String.Sample(text => FeedDate.Read(text) is null or { Offset.Ticks: 0 });

    private static void Is(string expected, string written) =>
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), FeedDate.Read(written));
}
