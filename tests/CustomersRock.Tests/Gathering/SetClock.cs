namespace CustomersRock.Tests.Gathering;

/// <summary>Tells the time that a test wants; timers run as always.</summary>
internal sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
