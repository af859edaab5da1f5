namespace CustomersRock.Tests.Support;

/// <summary>A clock that stands until the test moves it; then its timers ring.</summary>
internal sealed class HandClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private TimeSpan passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Made.Now + passed;

    public override long GetTimestamp() => passed.Ticks;

    public void Move(TimeSpan time)
    {
        Alarm[] due;
        lock (gate)
        {
            passed += time;
            due = [.. alarms.Where(a => a.Due <= passed)];
            alarms.RemoveAll(a => due.Contains(a));
        }

        foreach (var alarm in due)
            alarm.Ring();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm(HandClock owner, Action ring) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (owner.gate)
            {
                owner.alarms.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                    owner.alarms.Add(this);

                Due = owner.passed + dueTime;
            }

            return true;
        }

        public void Dispose()
        {
            lock (owner.gate)
                owner.alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
