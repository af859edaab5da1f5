using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Bodies;

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
            var marked = new Dictionary<string, WordingFind>(StringComparer.Ordinal);
            foreach (var address in AddressesOf(story).Distinct(StringComparer.Ordinal))
            {
                foreach (var find in StoryWording.Others(WordingField.Links, address, isEnglish: true, story.Origin))
                {
                    if (find.Rule.Rule.Code == Tracking)
                        marked[address] = find;
                    else
                        run.Add(StoryWording.Complaint(find, run.Written.Find(story.At, address)));
                }
            }

            if (marked.Count > 0)
                TellMarked(run, story, marked);
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

    /// <summary>Each address once on each line. The first on a line has the line mended of all of them: so all mended lines together are no longer than the file.</summary>
    private static void TellMarked(CheckRun run, Story story, Dictionary<string, WordingFind> marked)
    {
        var links = run.Written.Links(story.At.Path).Select(l => (Link: l, Shown: WrittenLinks.Shown(l))).Where(l => marked.ContainsKey(l.Shown)).ToArray();
        foreach (var address in marked.Keys.Except(links.Select(l => l.Shown)))
            run.Add(StoryWording.Complaint(marked[address], run.Written.Find(story.At, address)));

        foreach (var line in links.GroupBy(l => l.Link.Line))
        {
            var mended = run.Written.Mended(
                new FilePosition(story.At.Path, line.Key), line.Select(l => (l.Link.Column, l.Link.Address, TrackingParameters.Without(l.Link.Address))));
            foreach (var (link, shown) in line.DistinctBy(l => l.Shown))
            {
                run.Add((StoryWording.Complaint(marked[shown], new FilePosition(story.At.Path, link.Line, link.Column)) with { MendedLine = mended }).BeyondDoubt());
                mended = null;
            }
        }
    }
}
