namespace CustomersRock.Bench.Reporting;

internal static class TableCommand
{
    public static int Run(string path)
    {
        var groups = RunGroup.From(RunRecord.ReadAll(path));
        foreach (var line in TimeTable.Lines(groups))
            Console.WriteLine(line);

        if (groups.Any(g => g.Stories == GrowthTable.StartUp) && groups.Any(g => g.Stories > GrowthTable.StartUp))
        {
            Console.WriteLine();
            foreach (var line in GrowthTable.Lines(groups))
                Console.WriteLine(line);
        }

        return 0;
    }
}
