using System.Globalization;
using CustomersRock.Site;

namespace CustomersRock.Terminal;

/// <summary>Shows how far a build is: nothing while it is quick, a moving bar on a terminal, now and then a line in a log.</summary>
internal static class BuildWatch
{
    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    /// <summary>Runs the build on another thread, so that Ctrl-C is answered at once: whatever was written is whole, the next build finishes it.</summary>
    public static Task<BuildReport> Follow(Func<IProgress<BuildProgress>, BuildReport> build, Screen screen, CancellationToken token) =>
        Follow(progress => Task.FromResult(build(progress)), screen, token);

    /// <summary>The same for other long work.</summary>
    public static async Task<T> Follow<T>(Func<IProgress<BuildProgress>, Task<T>> work, Screen screen, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var progress = new LatestProgress();
        var running = Task.Run(() => work(progress), CancellationToken.None);
        if (!await EndsWithin(running, Quick, token))
        {
            if (screen.Moves)
                await ProgressBar.Follow(running, progress, screen, token);
            else
                await FollowInLines(running, progress, screen, token);
        }

        return await running.WaitAsync(token);
    }

    internal static async Task<bool> EndsWithin(Task running, TimeSpan time, CancellationToken token)
    {
        await Task.WhenAny(running, Task.Delay(time, token));
        token.ThrowIfCancellationRequested();
        return running.IsCompleted;
    }

    private static async Task FollowInLines(Task running, LatestProgress progress, Screen screen, CancellationToken token)
    {
        while (!await EndsWithin(running, BetweenLines, token))
        {
            if (progress.Last is { Step: { } step } last)
                screen.Say(last.Total == 0 ? step : string.Create(CultureInfo.InvariantCulture, $"{step}: {last.Done} of {last.Total}"));
        }
    }
}
