using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks.Review;

/// <summary>Where links and sources lead: to the page itself, without marks and without a reward.</summary>
internal sealed class LinkReview : ICheck
{
    private const string Tracking = "CR0820";

    public ImmutableArray<DiagnosticRule> Rules => WordingRules.Distinct(WordingRules.Instance.All.Where(r => r.Fields.HasFlag(WordingField.Links)));

    public void Run(CheckRun run)
    {
        foreach (var story in run.Reviewed)
        {
            foreach (var address in AddressesOf(story).Distinct(StringComparer.Ordinal))
                Check(run, story, address);
        }
    }

    private static IEnumerable<string> AddressesOf(Story story)
    {
        foreach (var source in story.Sources)
        {
            if (source.Url is { } url)
                yield return url;
        }

        if (story.Canonical is { } canonical)
            yield return canonical;

        foreach (var link in BodyText.Links(story.Body))
            yield return link;
    }

    private static void Check(CheckRun run, Story story, string address)
    {
        foreach (var find in StoryWording.Others(WordingField.Links, address, isEnglish: true, story.Origin))
        {
            var at = run.Written.Find(story.At, address);
            var plain = find.Rule.Rule.Code == Tracking ? PageAddress.Shown(address) : null;
            run.Add(StoryWording.Complaint(find, at) with { MendedLine = run.Written.Mended(at, address, plain) });
        }
    }
}
