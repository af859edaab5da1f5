using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Site;
using CustomersRock.Tests.Site.Pictures;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Building;

/// <summary>The law of incremental builds: whatever was done before, a build leaves what a clean build of the same input elsewhere makes.</summary>
internal static class IncrementalBuild
{
    // Pictures of a few pixels: what AVIF makes of large ones is tested elsewhere, and takes a tenth of a second.
    private static readonly Lazy<(byte[] Case, byte[] Inside)> Pictures = new(() => (PictureMaker.Png(24, 16), PictureMaker.Png(16, 16)));

    /// <summary>The corner shop, not built yet.</summary>
    public static TestSite Start(bool ownTheme)
    {
        var site = TestSite.Copy("corner-shop");
        site.Write(EditedFiles.Case, Pictures.Value.Case);
        site.Write(EditedFiles.Inside, Pictures.Value.Inside);
        return ownTheme ? site.WithOwnTheme() : site;
    }

    /// <summary>Builds, edits, builds again at once, compares.</summary>
    public static void Check(SiteEdit edit, Action<TestSite> build, Action<TestSite>? buildLast = null)
    {
        using var site = Start(edit.OfTheme);
        build(site);
        Assert.True(site.Report!.Succeeded, string.Join('\n', site.Diagnostics));
        var before = site.AllOutput();

        edit.Do(site);
        build(site);
        Assert.True(site.Report.Written, string.Join('\n', site.Diagnostics));

        using var twin = site.Twin().Build();
        OutputFiles.AssertSame(twin.AllOutput(), site.AllOutput());
        Assert.Equal(Texts(twin.Report!), Texts(site.Report));
        if (SiteEdits.Plain(edit))
            AssertOnlyDifferencesWritten(before, site);

        Assert.Equal(edit.ChangesNothing, OutputFiles.Difference(before, site.AllOutput()) is null);

        (buildLast ?? build)(site);
        Assert.Equal((0, 0), (site.Report.FilesWritten, site.Report.FilesRemoved));
        Assert.NotNull(site.Report.Settings);
        Assert.Equal(Texts(twin.Report!), Texts(site.Report));
    }

    private static void AssertOnlyDifferencesWritten(SortedDictionary<string, byte[]> before, TestSite site)
    {
        var after = site.AllOutput();
        var differ = after.Where(f => !before.TryGetValue(f.Key, out var old) || !old.AsSpan().SequenceEqual(f.Value)).Select(f => f.Key);
        Assert.Equal(differ.Take(100).Order(StringComparer.Ordinal), site.Report!.Changed.Select(LinkBase.OutputPath).Order(StringComparer.Ordinal));
        Assert.Equal(before.Keys.Except(after.Keys).Count(), site.Report.FilesRemoved);
    }

    public static IEnumerable<string> Texts(BuildReport report) => report.Diagnostics.Select(d => $"{d.At}: {d.Rule.Code} {d.What}");
}
