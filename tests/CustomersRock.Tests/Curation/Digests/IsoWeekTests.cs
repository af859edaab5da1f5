using System.Globalization;
using CustomersRock.Content.Model;
using Xunit;

namespace CustomersRock.Tests.Curation.Digests;

public sealed class IsoWeekTests
{
    [Theory]
    [InlineData("2026-11-22T23:59:59Z", "2026-W47")]
    [InlineData("2026-11-23T00:00:00Z", "2026-W48")]
    [InlineData("2026-11-23T00:30:00+01:00", "2026-W47")]
    [InlineData("2026-12-31T12:00:00Z", "2026-W53")]
    [InlineData("2027-01-03T23:59:59Z", "2026-W53")]
    [InlineData("2027-01-04T00:00:00Z", "2027-W01")]
    [InlineData("2024-12-30T00:00:00Z", "2025-W01")]
    public void A_week_goes_from_Monday_to_Sunday_in_UTC_and_has_the_year_of_its_Thursday(string time, string expected)
    {
        var at = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
        var week = IsoWeek.Of(at);
        Assert.Equal(expected, week.ToString());
        Assert.True(week.Start <= at && at < week.End);
        Assert.True(IsoWeek.TryParse(expected, out var read) && read == week);
    }

    [Theory]
    [InlineData("2026-W54")]
    [InlineData("2025-W53")]
    [InlineData("2026-W00")]
    [InlineData("2026-w47")]
    [InlineData("2026W47")]
    [InlineData("2026-W7")]
    [InlineData("2026-W+7")]
    [InlineData("0999-W01")]
    [InlineData("9999-W52")]
    [InlineData("")]
    public void What_is_no_week_is_not_read(string text) => Assert.False(IsoWeek.TryParse(text, out _));

    [Fact]
    public void The_last_week_of_all_has_an_end() => Assert.True(IsoWeek.TryParse("9998-W52", out var last) && last.End > last.Start);
}
