namespace CustomersRock.Tests.Commands;

/// <summary>It is always the morning of 24 November 2026.</summary>
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
}
