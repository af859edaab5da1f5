namespace CustomersRock.Tests.Support;

/// <summary>Tells when something has happened so many times.</summary>
internal sealed class Countdown
{
    private readonly Lock gate = new();
    private TaskCompletionSource reached = new();
    private int left;

    /// <summary>Ends when it has happened <paramref name="times"/> more.</summary>
    public Task After(int times)
    {
        lock (gate)
        {
            left = times;
            reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return reached.Task;
        }
    }

    public void Count()
    {
        lock (gate)
        {
            if (--left == 0)
                reached.TrySetResult();
        }
    }
}
