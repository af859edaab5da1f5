using System.Globalization;

namespace CustomersRock.Bench.Reporting;

/// <summary>CPU time of one more story: what a program that asks each page about all others cannot keep flat.</summary>
internal static class GrowthTable
{
    /// <summary>What a build of so few stories costs is taken for the start of the program.</summary>
    public const int StartUp = 50;

    private const int Reference = 1000;

    public static IEnumerable<string> Lines(IReadOnlyList<RunGroup> groups)
    {
        var counts = groups.Select(g => g.Stories).Distinct().Where(n => n > StartUp).Order().ToArray();
        yield return $"| CPU µs a story | {string.Join(" | ", counts.Select(n => string.Create(CultureInfo.InvariantCulture, $"N={n}")))} |";
        yield return $"|---|{string.Concat(counts.Select(_ => "--:|"))}";
        foreach (var program in groups.Where(g => g is { IsProgram: true, OutOfTime: false }).GroupBy(g => g.Program))
        {
            if (program.FirstOrDefault(g => g.Stories == StartUp) is { } start)
                yield return $"| {program.Key} | {string.Join(" | ", counts.Select(n => Cell(program, n, start)))} |";
        }
    }

    private static string Cell(IEnumerable<RunGroup> program, int count, RunGroup start)
    {
        if (PerStory(program, count, start) is not { } cost)
            return "";

        var text = (cost * 1e6).ToString("0", CultureInfo.InvariantCulture);
        return count != Reference && PerStory(program, Reference, start) is { } reference and > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{text} (× {cost / reference:0.00})")
            : text;
    }

    private static double? PerStory(IEnumerable<RunGroup> program, int count, RunGroup start) =>
        program.FirstOrDefault(g => g.Stories == count) is { } group ? (group.Cpu - start.Cpu) / (count - StartUp) : null;
}
