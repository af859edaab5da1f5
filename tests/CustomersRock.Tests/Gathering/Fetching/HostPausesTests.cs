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
        Assert.Empty(pauses.Snapshot());
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
    public void Pauses_outlive_a_run()
    {
        var first = new HostPauses();
        first.Pause("b.example", Now.AddHours(2));
        first.Pause("a.example", Now.AddHours(1));

        var second = new HostPauses(first.Snapshot());

        Assert.Equal(["a.example", "b.example"], second.Snapshot().Select(pair => pair.Key));
        Assert.Equal(Now.AddHours(2), second.Until("b.example", Now));
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

        Assert.Equal(Enumerable.Range(0, 50).Select(i => Now.AddMinutes(1950 + i)).Order(), pauses.Snapshot().Select(pair => pair.Value).Order());
    }
}
