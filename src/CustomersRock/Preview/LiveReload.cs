using System.Collections.Immutable;
using System.Threading.Channels;
using CustomersRock.Site;
using CustomersRock.Terminal;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Preview;

/// <summary>Tells open pages what happened, by server-sent events.</summary>
internal sealed class LiveReload
{
    // A browser shows what a person can read; the terminal has them all.
    private const int MostLines = 100;

    private readonly Lock gate = new();
    private readonly List<Channel<PreviewState>> listeners = [];

    // A page that outlives a restart of the server must not take the new server's first state for its own.
    private readonly string session = Guid.NewGuid().ToString("N")[..8];
    private int build;

    public LiveReload() => State = new PreviewState(session, "", []);

    public PreviewState State { get; private set; }

    public void Tell(BuildReport report)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        DiagnosticText.Write(report.Diagnostics, why: false, line => lines.Add(string.Concat(line.ToArray().Select(phrase => SafeText.For(phrase.Text)))));
        Tell(report.FilesWritten + report.FilesRemoved > 0, Summary(report), lines.DrainToImmutable());
    }

    private static string Summary(BuildReport report)
    {
        var counts = DiagnosticCounts.Of(report.Diagnostics);
        if (counts.Errors == 0)
            return counts.ToString();

        return report.Written ? $"{counts}. What is broken is left out until it is mended." : $"{counts}. Nothing was written; pages stay as they were.";
    }

    /// <summary>A build that could not run at all.</summary>
    public void Tell(string failure) => Tell(changed: false, failure, []);

    public async Task Stream(HttpContext context, CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var channel = Channel.CreateBounded<PreviewState>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        Join(channel);
        try
        {
            context.Response.ContentType = "text/event-stream";
            await foreach (var state in channel.Reader.ReadAllAsync(ended.Token))
            {
                await context.Response.WriteAsync($"data: {state.ToJson()}\n\n", ended.Token);
                await context.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server stops: both are the usual end.
        }
        finally
        {
            lock (gate)
                listeners.Remove(channel);
        }
    }

    private void Join(Channel<PreviewState> channel)
    {
        lock (gate)
        {
            listeners.Add(channel);
            channel.Writer.TryWrite(State);
        }
    }

    private void Tell(bool changed, string summary, ImmutableArray<string> lines)
    {
        lock (gate)
        {
            build += changed ? 1 : 0;
            var shown = lines.Length > MostLines ? [.. lines[..MostLines], $"... and {Numbers.Count(lines.Length - MostLines, "line")} more in the terminal"] : lines;
            State = new PreviewState(string.Create(null, $"{session}-{build}"), summary, shown);
            foreach (var listener in listeners)
                listener.Writer.TryWrite(State);
        }
    }
}
