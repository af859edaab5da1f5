namespace CustomersRock.Tests.Commands;

/// <summary>It is always the morning of 24 November 2026, or whatever a test says. Timers run as always.</summary>
internal sealed class FixedClock(DateTimeOffset? now = null) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now ?? new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
}
