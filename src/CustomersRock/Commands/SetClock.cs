namespace CustomersRock.Commands;

/// <summary>A clock that was set when it was made, and runs from then on: dates that servers name are compared with the time that a command was told.</summary>
internal sealed class SetClock(TimeProvider inner, DateTimeOffset start) : TimeProvider
{
    private readonly long since = inner.GetTimestamp();

    public override long TimestampFrequency => inner.TimestampFrequency;
    public override TimeZoneInfo LocalTimeZone => inner.LocalTimeZone;

    public override DateTimeOffset GetUtcNow() => start + inner.GetElapsedTime(since);
    public override long GetTimestamp() => inner.GetTimestamp();
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => inner.CreateTimer(callback, state, dueTime, period);
}
