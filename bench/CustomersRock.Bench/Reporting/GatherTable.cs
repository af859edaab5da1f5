using System.Globalization;

namespace CustomersRock.Bench.Reporting;

/// <summary>A row a program and step: how long, against the planet in the same run, how politely.</summary>
internal static class GatherTable
{
    public const string Yardstick = "planet";

    /// <summary>As in <see cref="TimeTable"/>: below it is our own stopwatch.</summary>
    private const int LeastPeak = 30;

    public static int Run(string path)
    {
        var steps = GatherRecord.ReadAll(path).GroupBy(r => r.Step).Select(s => (s.Key, Programs: s.GroupBy(r => r.Program).Select(g => g.ToArray()).ToArray()));
        Console.WriteLine("| step | program | median s | fastest s | planet takes | CPU s | peak MiB | requests | of them 304 | MiB came | at once | of one host | entries kept | others | runs |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var (step, programs) in steps)
        {
            var yardstick = programs.FirstOrDefault(p => p[0].Program == Yardstick);
            foreach (var runs in programs)
                Console.WriteLine(Row(step, runs, yardstick is null ? null : Median(yardstick, r => r.Wall)));
        }

        return 0;
    }

    private static string Row(string step, GatherRecord[] runs, double? yardstick)
    {
        var (last, wall, peak) = (runs[^1], Median(runs, r => r.Wall), Median(runs, r => r.PeakMebibytes));
        var ratio = yardstick is { } other ? string.Create(CultureInfo.InvariantCulture, $"{other / wall:0.0} ×") : "";
        var shownPeak = peak < LeastPeak ? $"< {LeastPeak}" : peak.ToString("0", CultureInfo.InvariantCulture);
        var kept = last.Stored < 0 ? "" : last.Stored.ToString(CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {step} | {last.Program} {last.Version} | {wall:0.000} | {runs.Min(r => r.Wall):0.000} | {ratio} | {Median(runs, r => r.Cpu):0.00} | {shownPeak} | {last.Requests} | {last.NotModified} ")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"| {last.Bytes / (1024.0 * 1024):0.0} | {runs.Max(r => r.MostAtOnce)} | {runs.Max(r => r.MostOfHost)} | {kept} | {runs.Max(r => r.Others / r.Wall):0.00} | {runs.Length} |");
    }

    private static double Median(GatherRecord[] runs, Func<GatherRecord, double> figure)
    {
        var sorted = runs.Select(figure).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
