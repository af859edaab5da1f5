using CustomersRock.Gathering.Fetching;
using Xunit;

namespace CustomersRock.Tests.Gathering.Fetching;

public sealed class HostPausesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_pause_is_for_one_host_in_every_spelling_until_it_ends()
    {
        var pauses = new HostPauses();
        pauses.Pause("Feeds.Example.org.", Now.AddHours(1));

        Assert.Equal(Now.AddHours(1), pauses.Until("feeds.example.org", Now));
        Assert.Null(pauses.Until("example.org", Now));
        Assert.Null(pauses.Until("feeds.example.org", Now.AddHours(1)));
    }

    [Fact]
    public void Of_two_wishes_the_later_counts()
    {
        var pauses = new HostPauses();
        pauses.Pause("a.example", Now.AddHours(2));
        pauses.Pause("a.example", Now.AddHours(1));

        Assert.Equal(Now.AddHours(2), pauses.Until("a.example", Now));
    }

    [Fact]
    public void What_was_asked_for_in_an_earlier_run_counts_as_well()
    {
        var pauses = new HostPauses([KeyValuePair.Create("b.example", Now.AddHours(2)), KeyValuePair.Create("a.example", Now.AddHours(-1))]);

        Assert.Equal((null, Now.AddHours(2)), (pauses.Until("a.example", Now), pauses.Until("b.example", Now)));
    }

    [Fact]
    public void Many_may_ask_and_tell_at_once()
    {
        var pauses = new HostPauses();
        Parallel.For(0, 2000, i =>
        {
            pauses.Pause($"{i % 50}.example", Now.AddMinutes(i));
            pauses.Until($"{i % 7}.example", Now);
        });

        Assert.All(Enumerable.Range(0, 50), i => Assert.Equal(Now.AddMinutes(1950 + i), pauses.Until($"{i}.example", Now)));
    }
}
