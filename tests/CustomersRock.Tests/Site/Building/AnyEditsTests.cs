using CsCheck;
using CustomersRock.Site;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Building;

/// <summary>Edits in any order, with builds between or not: the end is what a clean build makes.</summary>
public sealed class AnyEditsTests
{
    private enum Between
    {
        Nothing,
        Cold,
        Warm,
    }

    private static readonly Gen<List<(SiteEdit Edit, Between Then)>> AnyEdits =
        Gen.Select(Gen.Int[0, SiteEdits.All.Count - 1].Select(i => SiteEdits.All[i]), Gen.Enum<Between>()).List[1, 5];

    [Fact]
    public void Any_edits_in_any_order_end_in_what_a_clean_build_makes() => AnyEdits.Sample(
        edits =>
        {
            using var site = IncrementalBuild.Start(ownTheme: true).Build();
            var warm = new SiteBuilder(site.Folder);
            foreach (var (edit, then) in edits)
            {
                edit.Do(site);
                if (then == Between.Cold)
                    site.Build();
                else if (then == Between.Warm)
                    site.BuildWith(warm);
            }

            return EndsWell(site, warm);
        },
        iter: 60,
        threads: 2,
        print: edits => string.Join(" | ", edits.Select(e => $"{e.Edit.Name}, {e.Then}")));

    private static bool EndsWell(TestSite site, SiteBuilder warm)
    {
        // Edits that are harmless alone may break a site together: then both builds must say so, and the same.
        using var twin = site.Twin().Build();
        site.BuildWith(warm);
        if (twin.Report!.Written)
            OutputFiles.AssertSame(twin.AllOutput(), site.AllOutput());

        Assert.Equal(twin.Report.Written, site.Report!.Written);
        Assert.Equal(IncrementalBuild.Texts(twin.Report), IncrementalBuild.Texts(site.Report));
        return true;
    }
}
