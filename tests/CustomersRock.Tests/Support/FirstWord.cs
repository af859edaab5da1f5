namespace CustomersRock.Tests.Support;

/// <summary>Does something at the first report, at once and on the reporter's own thread.</summary>
internal sealed class FirstWord<T>(Action<T> act) : IProgress<T>
{
    private int heard;

    public void Report(T value)
    {
        if (Interlocked.Exchange(ref heard, 1) == 0)
            act(value);
    }
}
