using CustomersRock.Site;
using Xunit;

namespace CustomersRock.Tests.Site.Building;

/// <summary>All builds by one builder that watches, as preview does. It trusts that nobody else touches the output meanwhile, so there are no accidents here.</summary>
public sealed class WatchingIncrementalTests
{
    public static TheoryData<string> Edits => [.. SiteEdits.All.Where(SiteEdits.Plain).Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_second_build_after_an_edit_equals_a_clean_one(string edit)
    {
        SiteBuilder? builder = null;
        IncrementalBuild.Check(
            SiteEdits.Named(edit),
            site => site.BuildWith(builder ??= new SiteBuilder(site.Folder), o => o with { Watching = true }),
            site => site.BuildWith(builder!)); // which waits for what was put off
    }
}
