using System.Globalization;
using CustomersRock.Curation.Decisions;

namespace CustomersRock.Desk;

/// <summary>What was done in this run. Pages name a deed by its number, so no address can put words into our mouth.</summary>
internal sealed class Deeds
{
    // More than anybody takes back.
    private const int Most = 200;

    private readonly List<Deed> all = [];
    private int count;

    public Deed Add(string done, string title, string rest, Decision? decision, bool isTrouble = false)
    {
        var deed = new Deed(++count, done, title, rest, decision) { IsTrouble = isTrouble };
        all.Add(deed);
        if (all.Count > Most)
            all.RemoveAt(0);

        return deed;
    }

    public Deed? Find(string? number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? all.Find(d => d.Number == wanted) : null;

    /// <summary>The last one that still stands in the log.</summary>
    public Deed? Last(DecisionLog log) =>
        all.FindLast(d => d.Decision is { } decision && DecisionLog.Standing(log.About(decision)) is { } standing && standing.At == decision.At && standing.Verdict == decision.Verdict);
}
