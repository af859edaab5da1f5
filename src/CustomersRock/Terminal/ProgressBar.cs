using Spectre.Console;

namespace CustomersRock.Terminal;

/// <summary>The bar of long work on a terminal.</summary>
internal static class ProgressBar
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(0.1);

    public static Task Follow(Task running, LatestProgress progress, Screen screen, CancellationToken token) => screen.OpenConsole()
        .Progress()
        .AutoClear(true)
        .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn())
        .StartAsync(async context =>
        {
            var bar = context.AddTask(Markup.Escape(SafeText.For(progress.Last.Step ?? "Working")));
            do
                Show(bar, progress);
            while (!await BuildWatch.EndsWithin(running, BetweenLooks, token));
        });

    private static void Show(ProgressTask bar, LatestProgress progress)
    {
        if (progress.Last is not { Step: { } step } last)
            return;

        bar.Description = Markup.Escape(SafeText.For(step));
        bar.IsIndeterminate = last.Total == 0;
        bar.MaxValue = Math.Max(1, last.Total);
        bar.Value = last.Done;
    }
}
