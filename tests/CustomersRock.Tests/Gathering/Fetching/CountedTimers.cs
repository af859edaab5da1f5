namespace CustomersRock.Tests.Gathering.Fetching;

/// <summary>Timers that never fire, and remember how often they were put off.</summary>
internal sealed class CountedTimers : TimeProvider
{
    public int PutOff { get; private set; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Timer(this);

    private sealed class Timer(CountedTimers owner) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            owner.PutOff++;
            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
