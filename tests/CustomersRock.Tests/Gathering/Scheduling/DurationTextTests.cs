using CustomersRock.Gathering.Scheduling;
using Xunit;

namespace CustomersRock.Tests.Gathering.Scheduling;

public sealed class DurationTextTests
{
    [Theory]
    [InlineData(10, "1 min")]
    [InlineData(900, "15 min")]
    [InlineData(3600, "1 h")]
    [InlineData(5400, "1.5 h")]
    [InlineData(7200, "2 h")]
    [InlineData(86_400, "24 h")]
    [InlineData(604_800, "7 d")]
    [InlineData(216_000, "2.5 d")]
    public void A_time_is_said_as_people_say_it(int seconds, string expected) => Assert.Equal(expected, DurationText.Of(TimeSpan.FromSeconds(seconds)));
}
