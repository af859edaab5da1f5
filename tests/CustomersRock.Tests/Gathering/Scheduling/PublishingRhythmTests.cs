using CsCheck;
using CustomersRock.Gathering.Scheduling;
using Xunit;

namespace CustomersRock.Tests.Gathering.Scheduling;

public sealed class PublishingRhythmTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_daily_blog_is_daily() => Assert.Equal(TimeSpan.FromDays(1), Of(2, 26, 50, 74).Gap);

    [Fact]
    public void One_long_holiday_or_one_busy_day_changes_nothing() =>
        Assert.Equal(TimeSpan.FromDays(1), Of(2, 4, 7, 26, 50, 74, 98, 122, 2000, 2024, 2048).Gap);

    [Fact]
    public void Ten_posts_at_once_are_one_time() =>
        Assert.Equal(TimeSpan.FromDays(1), Of([.. Enumerable.Range(0, 5).SelectMany(day => Enumerable.Range(0, 9).Select(i => 1 + (24 * day) + (i / 10.0)))]).Gap);

    [Fact]
    public void An_even_number_of_gaps_has_its_middle_between_two() => Assert.Equal(TimeSpan.FromHours(3), Of(0, 2, 6).MedianGap);

    [Fact]
    public void A_source_that_has_fallen_silent_is_no_longer_what_it_was()
    {
        var silent = Of(800, 824, 848, 872);

        Assert.True(silent.HasFallenSilent);
        Assert.Equal(TimeSpan.FromHours(100), silent.Gap);
        Assert.False(Of(20, 44, 68).HasFallenSilent);
    }

    [Fact]
    public void Too_few_dates_tell_no_rhythm()
    {
        Assert.Null(Of().Gap);
        Assert.Null(Of(1, 2).MedianGap);
        Assert.Equal(TimeSpan.FromDays(30), Of(240 * 24).Gap);
    }

    [Fact]
    public void What_is_still_to_come_does_not_count() => Assert.Equal(Of(2, 26, 50), Of(-5000, -100, 2, 26, 50));

    [Fact]
    public void The_order_of_entries_does_not_matter() =>
        Gen.Double[-100, 10_000].Array[0, 120].Sample(hours => Assert.Equal(Of(hours), Of([.. hours.Reverse()])));

    private static PublishingRhythm Of(params double[] hoursAgo) => PublishingRhythm.From(hoursAgo.Select(hours => Now.AddHours(-hours)), Now);
}
