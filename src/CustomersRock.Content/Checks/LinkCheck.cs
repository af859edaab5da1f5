using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Checks;

/// <summary>Links inside the site lead somewhere.</summary>
internal sealed class LinkCheck : ICheck
{
    private static readonly DiagnosticRule Nowhere = new(
        "CR0502", Severity.Error, "links lead somewhere", "A reader who follows the link finds nothing.")
    { IsOfPart = true, Mends = true };

    private static readonly DiagnosticRule Name = new(
        "CR0503", Severity.Error, "xref names one page", "A link by name must fit one story or page, and only one.")
    { IsOfPart = true };

    private static readonly DiagnosticRule Fragment = new(
        "CR0515", Severity.Warning, "fragments name a heading", "The reader lands at the top of the page instead of the place that was meant.");

    public ImmutableArray<DiagnosticRule> Rules => [Nowhere, Name, Fragment];

    public void Run(CheckRun run)
    {
        var targets = new LinkTargets(run);
        CheckStories(run, targets);
        foreach (var page in run.Pages)
            Check(run, targets, page.Body, new LinkPlace(page.Address, page.Body, page.Draft ? DateTimeOffset.MaxValue : DateTimeOffset.MinValue));

        foreach (var theme in run.Catalog.Content.Themes)
            Check(run, targets, theme.Body, new LinkPlace(SiteAddresses.Theme(theme.Id), null, DateTimeOffset.MinValue));

        foreach (var company in run.Catalog.Content.Companies)
            Check(run, targets, company.Body, new LinkPlace(SiteAddresses.Company(company.Id), null, DateTimeOffset.MinValue));

        foreach (var item in run.Items)
            Check(run, targets, item.Note, new LinkPlace(LinkResolver.ItemAddress(item), null, item.Draft ? DateTimeOffset.MaxValue : item.Gathered));

        foreach (var digest in run.Digests)
        {
            var day = digest.Draft ? DateTimeOffset.MaxValue : digest.Published;
            Check(run, targets, digest.Body, new LinkPlace(SiteAddresses.Digest(digest.Id), digest.Body, day));
            CheckItems(run, targets, digest);
        }
    }

    private static void CheckStories(CheckRun run, LinkTargets targets)
    {
        for (var i = 0; i < run.Stories.Length; i++)
        {
            var story = run.Stories[i];
            if (story.Body.Links.IsEmpty && story.InReplyTo is null)
                continue;

            var place = new LinkPlace(run.StoryAddresses[i], story.Body, story.Draft ? DateTimeOffset.MaxValue : story.Published);
            Check(run, targets, story.Body, place);
            if (story.InReplyTo is { } reply)
                Check(run, targets, reply, place, isReply: true);
        }
    }

    private static void Check(CheckRun run, LinkTargets targets, Body body, LinkPlace place)
    {
        foreach (var link in body.Links)
            Check(run, targets, link, place, isReply: false);
    }

    private static void Check(CheckRun run, LinkTargets targets, BodyLink link, LinkPlace place, bool isReply)
    {
        var target = isReply ? run.Catalog.Links.ResolveReply(link, place.Address) : run.Catalog.Links.Resolve(link, place.Address);
        if (target.Address is { } address && (address == place.Address || run.Live.Contains(address)))
        {
            if (target.Fragment.Length > 0)
                CheckFragment(run, targets, link, place, target);
        }
        else if (target.Candidates is { } candidates)
            run.Add(Name.At(link.At, $"{link.Target} fits {string.Join(" and ", candidates)}", "write the address instead of the name"));
        else
            TellMissing(run, targets, link, place, target, isReply);
    }

    private static void TellMissing(CheckRun run, LinkTargets targets, BodyLink link, LinkPlace place, LinkTarget target, bool isReply)
    {
        if (target.Address is { } old && (targets.IsRedirect(old) || run.Context.Broken.Contains(old)))
            return;

        if (targets.Later(link, place, isReply) is { } day)
        {
            if (day > place.Day || (place.Day <= run.Catalog.Now && day > run.Catalog.Now))
                run.Add(Nowhere.At(link.At, $"{link.Target} {When(day)}", "take the link out until then"));
        }
        else if (link.Target.StartsWith("xref:", StringComparison.OrdinalIgnoreCase))
            TellUnknownName(run, targets, link);
        else
            TellNowhere(run, targets, link, target.Address);
    }

    private static void TellUnknownName(CheckRun run, LinkTargets targets, BodyLink link)
    {
        var name = link.Target[5..].Split('#')[0];
        if (targets.IsBrokenName(name))
            return;

        var nearest = targets.NearestName(name);
        var mend = nearest is null ? "use the last part of a story's address, or the whole address" : $"did you mean \"xref:{nearest}\"?";
        run.Add(Name.At(link.At, $"no story or page is called \"{name}\"", mend, run.Written.Mended(link.At, name, nearest)));
    }

    private static void TellNowhere(CheckRun run, LinkTargets targets, BodyLink link, string? address)
    {
        if (HostAlone(link.Target))
        {
            var whole = "https://" + link.Target;
            run.Add(Nowhere.At(link.At, $"{link.Target} leads nowhere on this site", $"write {whole}", run.Written.MendedAt(link.At, link.Target, whole)).BeyondDoubt());
            return;
        }

        if (targets.IsBrokenName(link.Target))
            return;

        var wanted = address ?? link.Target;
        var nearest = targets.Nearest(wanted);
        var mend = nearest switch
        {
            null => "mend the address, or take the link out",
            _ when nearest.Equals(wanted, StringComparison.OrdinalIgnoreCase) => $"write large and small letters as in {nearest}",
            _ => $"did you mean {nearest}?",
        };
        var written = link.Target.Split('?', '#')[0];
        run.Add(wanted.Equals(nearest, StringComparison.OrdinalIgnoreCase) && written.Equals(nearest, StringComparison.OrdinalIgnoreCase)
            ? Nowhere.At(link.At, $"{link.Target} leads nowhere", mend, run.Written.MendedAt(link.At, written, nearest)).BeyondDoubt()
            : Nowhere.At(link.At, $"{link.Target} leads nowhere", mend, run.Written.Mended(link.At, written, nearest)));
    }

    /// <summary>"www.example.com": a browser would look for it below the page.</summary>
    private static bool HostAlone(string target) => target.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && WebAddress.IsHttp("https://" + target);

    private static void CheckFragment(CheckRun run, LinkTargets targets, BodyLink link, LinkPlace place, LinkTarget target)
    {
        var hash = target.Fragment.IndexOf('#', StringComparison.Ordinal);
        var body = target.Address == place.Address ? place.Body : targets.Body(target.Address!);
        if (hash < 0 || body is null)
            return;

        var fragment = Uri.UnescapeDataString(target.Fragment[(hash + 1)..]);

        // Given by browsers, by the layouts and by footnotes.
        if (fragment is "" or "top" or "main" || fragment.StartsWith("fn", StringComparison.Ordinal) || body.Anchors.Contains(fragment))
            return;

        var nearest = Suggest.Nearest(fragment, body.Anchors);
        var mend = nearest is not null ? $"did you mean \"#{nearest}\"?"
            : body.Anchors.IsEmpty ? "take the fragment out" : $"there are: {string.Join(", ", body.Anchors.Take(5).Select(a => "#" + a))}";
        var mended = nearest is null ? null : run.Written.Mended(link.At, "#" + fragment, "#" + nearest);
        run.Add(Fragment.At(link.At, $"{target.Address} has no heading \"#{fragment}\"", mend, mended));
    }

    private static void CheckItems(CheckRun run, LinkTargets targets, Digest digest)
    {
        foreach (var link in digest.Items)
        {
            var path = ContentPaths.Trim(link.Target);
            if (run.Days.ContainsKey(path) || run.Context.Broken.Contains($"input/{path}.md") || run.Context.Broken.Contains($"input/{path}/index.md"))
                continue;

            var nearest = targets.NearestPath(path);
            var mend = nearest is null ? "name a file below input/stories or input/gathered, without .md" : $"did you mean {nearest}?";
            run.Add(Nowhere.At(link.At, $"there is no story or item \"{link.Target}\"", mend, run.Written.Mended(link.At, link.Target, nearest)));
        }
    }

    private static string When(DateTimeOffset day) =>
        day == DateTimeOffset.MaxValue ? "is a draft" : string.Create(CultureInfo.InvariantCulture, $"comes out on {day:yyyy-MM-dd}");
}
