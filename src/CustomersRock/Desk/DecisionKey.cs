using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Curation.Decisions;

namespace CustomersRock.Desk;

/// <summary>A name by which a form points at one line of the log.</summary>
internal static class DecisionKey
{
    public static string Of(Decision decision) =>
        Fingerprint.Of(Encoding.UTF8.GetBytes($"{decision.Verdict} {decision.At.UtcTicks} {decision.Candidate} {decision.Item} {decision.Url} {decision.Title}")).ToString();

    public static Decision? Find(DecisionLog log, string key) => log.All.LastOrDefault(d => Of(d) == key);
}
