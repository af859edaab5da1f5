using System.Globalization;

namespace CustomersRock.Bench.Reporting;

/// <summary>A row a program: how long, against Hugo in the same run, with how much of the machine.</summary>
internal static class TimeTable
{
    public const string Yardstick = "hugo";

    /// <summary>Linux counts into a child's peak what its parent held when it started it, and that is us: 27 MiB.</summary>
    private const int LeastPeak = 30;

    public static IEnumerable<string> Lines(IReadOnlyList<RunGroup> groups)
    {
        yield return "| N | program | median s | fastest s | against Hugo | CPU s | cores used | peak MiB | files | pages | µs a page | others | runs |";
        yield return "|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|";
        foreach (var group in groups)
            yield return Row(group, groups.FirstOrDefault(g => g.Program == Yardstick && g.Stories == group.Stories && !g.OutOfTime));
    }

    private static string Row(RunGroup g, RunGroup? yardstick)
    {
        var name = g.IsProgram ? $"{g.Program} {g.Version}" : g.Program;
        if (g.OutOfTime)
            return string.Create(CultureInfo.InvariantCulture, $"| {g.Stories} | {name} | > {g.Wall:0} | | | | | | | | | | {g.Count} |");

        var ratio = yardstick is null ? "" : (g.Wall / yardstick.Wall).ToString("0.00", CultureInfo.InvariantCulture);
        var perPage = g.Pages == 0 ? "" : (g.Wall * 1e6 / g.Pages).ToString("0", CultureInfo.InvariantCulture);
        var peak = g.PeakMebibytes < LeastPeak ? $"< {LeastPeak}" : g.PeakMebibytes.ToString("0", CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {g.Stories} | {name} | {g.Wall:0.000} | {g.Fastest:0.000} | {ratio} | {g.Cpu:0.00} | {g.Cpu / g.Wall:0.0} | {peak} | {g.Files} | {g.Pages} | {perPage} | {g.Others:0.00} | {g.Count} |");
    }
}
