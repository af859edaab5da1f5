using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;

namespace CustomersRock.Content.Checks;

/// <summary>A round-up looks back.</summary>
internal sealed class DigestCheck : ICheck
{
    private static readonly DiagnosticRule Early = new(
        "CR0511", Severity.Warning, "a digest looks back", "What has not come out yet is left out of the round-up without a word.");

    public ImmutableArray<DiagnosticRule> Rules => [Early];

    public void Run(CheckRun run)
    {
        foreach (var digest in run.Digests)
        {
            if (IsoWeek.TryParse(digest.Id, out var week) && digest.Published < week.Start)
                TellEarly(run, digest, week);

            foreach (var link in digest.Items)
                Check(run, digest, link);
        }
    }

    private static void TellEarly(CheckRun run, Digest digest, IsoWeek week)
    {
        var what = $"the digest comes out before its week begins on {UtcText.Day(week.Start)}";
        run.Add(Early.At(digest.KeyAt("Published"), what, "rename the file to the week it is about, or change Published"));
    }

    private static void Check(CheckRun run, Digest digest, BodyLink link)
    {
        if (!run.Days.TryGetValue(ContentPaths.Trim(link.Target), out var day) || day <= digest.Published)
            return;

        var when = day == DateTimeOffset.MaxValue
            ? "is a draft"
            : string.Create(CultureInfo.InvariantCulture, $"comes out on {day:yyyy-MM-dd}, after the digest");
        run.Add(Early.At(link.At, $"{link.Target} {when}", "leave it to a later digest"));
    }
}
