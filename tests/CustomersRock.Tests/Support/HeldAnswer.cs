namespace CustomersRock.Tests.Support;

/// <summary>An answer that waits until the test lets it go; from <see cref="FeedServer.Hold"/>.</summary>
internal sealed class HeldAnswer
{
    private readonly TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the first request is there.</summary>
    public Task Arrived => arrived.Task;

    public void Release() => released.TrySetResult();

    internal Task Wait(CancellationToken token)
    {
        arrived.TrySetResult();
        return released.Task.WaitAsync(token);
    }
}
