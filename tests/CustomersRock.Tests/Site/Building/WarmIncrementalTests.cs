using CustomersRock.Site;
using Xunit;

namespace CustomersRock.Tests.Site.Building;

/// <summary>All builds by one builder that remembers.</summary>
public sealed class WarmIncrementalTests
{
    public static TheoryData<string> Edits => [.. SiteEdits.All.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_second_build_after_an_edit_equals_a_clean_one(string edit)
    {
        SiteBuilder? builder = null;
        IncrementalBuild.Check(SiteEdits.Named(edit), site => site.BuildWith(builder ??= new SiteBuilder(site.Folder)));
    }
}
