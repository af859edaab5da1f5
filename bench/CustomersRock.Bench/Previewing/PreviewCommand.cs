using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CustomersRock.Bench.Previewing;

/// <summary>Times the preview from a saved title until all pages that show it are right on the disk.</summary>
internal static class PreviewCommand
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    public static int Run(string[] args)
    {
        var words = new Words(args, "edits");
        if (words.Count != 3)
            throw new UsageException("preview takes PROGRAM, SITE and OUTPUT");

        var edits = Math.Max(1, Words.Number(words.Named("edits", "9")));
        var story = EditedStory.Find(words[1]);
        var stopped = false;
        void Stop(PosixSignalContext context) => context.Cancel = stopped = true;
        using var keyboard = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var polite = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var preview = new PreviewProcess(words[0], words[1], words[2]);
        try
        {
            preview.Settle();
            var times = new List<double[]>();
            var before = TimeSpan.Zero;
            for (var i = 0; i <= edits && !stopped; i++)
            {
                // The first edit warms the program up.
                if (i == 1)
                    (times, before) = ([], preview.Cpu);

                times.Add(Edit(story, words[2], i));
                preview.Settle();
            }

            Print(story, times, preview, before);
            return times.All(t => t.All(double.IsFinite)) ? 0 : 1;
        }
        finally
        {
            story.Restore();
        }
    }

    /// <summary>Milliseconds until each page was right; infinite where it did not become so.</summary>
    private static double[] Edit(EditedStory story, string output, int number)
    {
        var (title, old) = (Title(number), Title(number - 1));
        var pages = story.Pages.Select(p => new WatchedPage(Path.Combine(output, p))).ToArray();
        var times = Enumerable.Repeat(double.PositiveInfinity, pages.Length).ToArray();
        var started = Stopwatch.GetTimestamp();
        story.Retitle(title);
        while (times.Any(double.IsInfinity) && Stopwatch.GetElapsedTime(started) < Limit)
        {
            for (var i = 0; i < pages.Length; i++)
            {
                if (double.IsInfinity(times[i]) && pages[i].Shows(title, old))
                    times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }

            Thread.Sleep(1);
        }

        return times;
    }

    private static string Title(int number) => string.Create(CultureInfo.InvariantCulture, $"Retold for the {number + 1000}th time");

    private static void Print(EditedStory story, List<double[]> times, PreviewProcess preview, TimeSpan before)
    {
        string[] names = ["story", "newer neighbour", "older neighbour", story.Pages[3], story.Pages[4]];
        Console.WriteLine("| right on disk after a new title | median ms | worst ms |\n|---|--:|--:|");
        foreach (var (i, name) in names.Index())
            Print(name, times.Select(t => t[i]));

        Print("**all of them**", times.Select(t => t.Max()));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{times.Count} edits; {(preview.Cpu - before).TotalMilliseconds / times.Count:0} ms CPU an edit, {preview.ResidentMebibytes:0} MiB resident"));
    }

    private static void Print(string name, IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Shown(sorted[sorted.Length / 2])} | {Shown(sorted[^1])} |"));
    }

    private static string Shown(double time) => double.IsFinite(time) ? time.ToString("0", CultureInfo.InvariantCulture) : "never";
}
