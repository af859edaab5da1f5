namespace CustomersRock.Tests.Commands;

/// <summary>Remembers what was written, and lets a test wait for a line.</summary>
internal sealed class ListeningWriter : StringWriter
{
    private readonly Lock gate = new();
    private readonly List<(string Part, TaskCompletionSource Heard)> waiting = [];

    public Task Hear(string part)
    {
        lock (gate)
        {
            var heard = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (ToString().Contains(part, StringComparison.Ordinal))
                heard.SetResult();
            else
                waiting.Add((part, heard));

            return heard.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }
    }

    public override void Write(string? value)
    {
        lock (gate)
        {
            base.Write(value);
            var text = ToString();
            foreach (var (part, heard) in waiting)
            {
                if (text.Contains(part, StringComparison.Ordinal))
                    heard.TrySetResult();
            }
        }
    }
}
