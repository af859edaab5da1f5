using Xunit;

namespace CustomersRock.Tests.Site.Building;

/// <summary>Each build by a builder that has only what is on disk, as on the command line.</summary>
public sealed class ColdIncrementalTests
{
    public static TheoryData<string> Edits => [.. SiteEdits.All.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_second_build_after_an_edit_equals_a_clean_one(string edit) =>
        IncrementalBuild.Check(SiteEdits.Named(edit), site => site.Build());
}
