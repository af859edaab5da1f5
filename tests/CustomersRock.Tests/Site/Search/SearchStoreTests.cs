using CustomersRock.Site;
using CustomersRock.Tests.Site.Building;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Search;

/// <summary>The index that is kept between builds.</summary>
public sealed class SearchStoreTests
{
    [Theory]
    [InlineData("damaged")]
    [InlineData("removed")]
    public void A_cache_that_cannot_be_trusted_is_made_anew(string what)
    {
        using var site = ManyStories.Write(30).Build();
        var cache = Path.Combine(site.Folder.Cache, "search.cache");
        if (what == "removed")
            File.Delete(cache);
        else
            File.WriteAllBytes(cache, [.. File.ReadAllBytes(cache)[..^1], 0]);

        site.Replace(ManyStories.Path(3), "Title: ", "Title: Quixotic ");
        site.Build();
        Assert.Single(new IndexReader(site).Find("quixotic"));
        Assert.True(File.Exists(cache));
        AssertAsClean(site);
    }

    [Fact]
    public void Many_edits_in_one_process_come_to_the_same_as_one_clean_build()
    {
        using var site = ManyStories.Write(60);
        var builder = new SiteBuilder(site.Folder);
        site.BuildWith(builder);
        var random = new Random(5);
        for (var i = 0; i < 12; i++)
        {
            var number = random.Next(70);
            if (random.Next(3) == 0 && File.Exists(site.Folder.Full(ManyStories.Path(number))))
                site.Delete(ManyStories.Path(number));
            else
                site.Write(ManyStories.Path(number), ManyStories.Story(number + (1000 * i)));

            site.BuildWith(builder);
        }

        AssertAsClean(site);
    }

    [Fact]
    public void A_theme_s_new_name_finds_its_stories()
    {
        using var site = ManyStories.Write(20).Build();
        Assert.Empty(new IndexReader(site).Find("gentleness"));
        site.Replace("input/themes/kindness.md", "Title: Kindness", "Title: Gentleness");
        site.Build();
        Assert.Equal(20, new IndexReader(site).Find("gentleness").Count);
        Assert.Empty(new IndexReader(site).Find("kindness"));
    }

    private static void AssertAsClean(TestSite site)
    {
        using var twin = site.Twin().Build();
        OutputFiles.AssertSame(twin.AllOutput(), site.AllOutput());
    }
}
