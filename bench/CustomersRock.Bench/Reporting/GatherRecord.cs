using System.Globalization;

namespace CustomersRock.Bench.Reporting;

/// <summary>One timed gather: a line of the file that <c>gather.sh</c> writes.</summary>
/// <param name="Step">What was asked for: <c>first</c>, <c>unchanged</c>, <c>news</c>.</param>
/// <param name="Bytes">Of the answers' bodies, as sent.</param>
/// <param name="Stored">Entries that the program keeps afterwards; -1 where it keeps none by design.</param>
internal sealed record GatherRecord(
    string Program, string Version, string Step, double Wall, double Cpu, double PeakMebibytes, double Others,
    int Requests, int NotModified, long Bytes, int MostAtOnce, int MostOfHost, int Stored)
{
    private const int Columns = 14;

    public static IEnumerable<GatherRecord> ReadAll(string path) => File.ReadLines(path).Skip(1).Select(line => Parse(line.Split('\t')));

    private static GatherRecord Parse(string[] c)
    {
        if (c.Length < Columns)
            throw new UsageException($"a line has {c.Length} columns instead of {Columns}: {string.Join(' ', c)}");

        return new GatherRecord(
            c[0], c[1], c[2], Real(c[3]), Real(c[4]) + Real(c[5]), Real(c[6]), Real(c[7]), Whole(c[8]), Whole(c[9]), long.Parse(c[10], CultureInfo.InvariantCulture), Whole(c[11]), Whole(c[12]), Whole(c[13]));
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double Real(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
