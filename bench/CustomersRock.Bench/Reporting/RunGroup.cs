namespace CustomersRock.Bench.Reporting;

/// <summary>The runs of one program on one number of stories.</summary>
internal sealed class RunGroup(string program, int stories, IReadOnlyList<RunRecord> runs)
{
    public string Program { get; } = program;

    public int Stories { get; } = stories;

    public string Version => runs[0].Version;

    /// <summary>False for what only copies a finished site.</summary>
    public bool IsProgram => Version != "-";

    public int Count => runs.Count;

    /// <summary>One was ended by the time limit: then the wall time says "longer than", and nothing else counts.</summary>
    public bool OutOfTime => runs.Any(r => r.Status != 0);

    public double Wall => Median(r => r.Wall);

    public double Fastest => runs.Min(r => r.Wall);

    public double Cpu => Median(r => r.Cpu);

    public double PeakMebibytes => Median(r => r.PeakMebibytes);

    /// <summary>The worst run's: CPU seconds of everybody else for each second of the run. More than 0.1 on two cores is a disturbed run.</summary>
    public double Others => runs.Max(r => r.Others / r.Wall);

    public int Files => runs[^1].Files;

    public int Pages => runs[^1].Pages;

    public static IReadOnlyList<RunGroup> From(IEnumerable<RunRecord> runs) =>
        [.. runs.GroupBy(r => (r.Stories, r.Program)).Select(g => new RunGroup(g.Key.Program, g.Key.Stories, [.. g])).OrderBy(g => g.Stories)];

    private double Median(Func<RunRecord, double> figure)
    {
        var sorted = runs.Select(figure).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
