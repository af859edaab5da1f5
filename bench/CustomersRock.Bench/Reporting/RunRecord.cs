using System.Globalization;

namespace CustomersRock.Bench.Reporting;

/// <summary>One timed run: a line of the file that <c>run.sh</c> writes.</summary>
internal sealed record RunRecord(
    string Program, string Version, int Stories, double Wall, double User, double System, double PeakMebibytes, double Others, int Status, int Files, int Pages)
{
    private const int Columns = 11;

    public double Cpu => User + System;

    public static IEnumerable<RunRecord> ReadAll(string path) => File.ReadLines(path).Skip(1).Select(line => Parse(line.Split('\t')));

    private static RunRecord Parse(string[] c)
    {
        if (c.Length < Columns)
            throw new UsageException($"a line has {c.Length} columns instead of {Columns}: {string.Join(' ', c)}");

        return new RunRecord(c[0], c[1], Whole(c[2]), Real(c[3]), Real(c[4]), Real(c[5]), Real(c[6]), Real(c[7]), Whole(c[8]), Whole(c[9]), Whole(c[10]));
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double Real(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
