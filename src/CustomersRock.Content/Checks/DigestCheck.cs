using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

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
            if (WeekStart(digest.Id) is { } monday && DateOnly.FromDateTime(digest.Published.Date) < monday)
                TellEarly(run, digest, monday);

            foreach (var link in digest.Items)
                Check(run, digest, link);
        }
    }

    private static void TellEarly(CheckRun run, Digest digest, DateOnly monday)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"the digest comes out before its week begins on {monday:yyyy-MM-dd}");
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

    private static DateOnly? WeekStart(string id)
    {
        if (id.Length != 8 || id[4] != '-' || id[5] != 'W')
            return null;

        return int.TryParse(id.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
            && int.TryParse(id.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var week)
            && week >= 1 && week <= ISOWeek.GetWeeksInYear(year)
            ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday))
            : null;
    }
}
