using System.Text;
using CustomersRock.Site;
using CustomersRock.Site.Search;
using CustomersRock.Tests.Site.Building;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Search;

/// <summary>What a search among two thousand stories costs, and what an edit changes.</summary>
public sealed class SearchSizeTests
{
    private const int Stories = 2000;

    /// <summary>A search may cost 150 KiB; page, style and script are about 30 of them.</summary>
    private const int Budget = 120 * 1024;

    [Fact]
    public void A_search_costs_little_and_an_edit_changes_little()
    {
        using var site = ManyStories.Write(Stories);
        var builder = new SiteBuilder(site.Folder);
        Assert.True(site.BuildWith(builder).Report!.Succeeded, string.Join('\n', site.Diagnostics.Take(3)));
        AssertCheap(site);
        AssertMendable(site);

        var before = site.AllOutput();
        site.Replace(ManyStories.Path(7), "Title: ", "Title: Quixotic ");
        site.BuildWith(builder);
        Assert.InRange(Changed(before, site).Count, 2, 12);
        Assert.Single(new IndexReader(site).Find("quixotic"));

        site.Delete(ManyStories.Path(1000));
        site.Write(ManyStories.Path(Stories), ManyStories.Story(Stories));
        site.Build();
        using var twin = site.Twin().Build();
        OutputFiles.AssertSame(twin.AllOutput(), site.AllOutput());
    }

    private static void AssertCheap(TestSite site)
    {
        var index = new IndexReader(site);
        var words = index.AllWords().ToList();
        Assert.True(words.Count > 10_000, $"only {words.Count} words");
        Assert.Equal(words.Distinct().Order(StringComparer.Ordinal), words);

        // Of each leaf its most frequent word: those of the site are among them.
        var frequent = index.FirstWords.Skip(1).OrderByDescending(w => index.Finds(w).Count).Take(3).ToArray();
        Assert.InRange(Cost(site, words[words.Count / 2]), 1, Budget / 3);
        Assert.InRange(Cost(site, frequent), 1, Budget);
        Assert.InRange(index.FirstWords.Max(f => Encoding.UTF8.GetByteCount(index.Fetch(IndexReader.LeafAddress(f)))), 1, 24 * 1024);
        Assert.InRange(Enumerable.Range(0, index.NearFiles).Max(i => index.Fetch($"/search/near/{i}.txt").Length), 1, 64 * 1024);
    }

    /// <summary>Whoever makes one error leaves the beginning or the end of the word whole.</summary>
    private static void AssertMendable(TestSite site)
    {
        var index = new IndexReader(site);
        foreach (var word in index.AllWords().Where(w => NearWords.Takes(Encoding.UTF8.GetBytes(w))).Where((_, i) => i % 97 == 0))
        {
            Assert.Contains(word, index.Near(NearWords.FileOf(word.AsSpan(0, 2), index.NearFiles)));
            Assert.Contains(word, index.Near(NearWords.FileOf(word.AsSpan(word.Length - 3), index.NearFiles)));
        }
    }

    /// <summary>Bytes for the words and the ten best of each.</summary>
    private static int Cost(TestSite site, params string[] words)
    {
        var reader = new IndexReader(site);
        foreach (var word in words)
            Assert.NotEmpty(reader.Find(word, most: 10));

        return reader.Bytes;
    }

    private static List<string> Changed(SortedDictionary<string, byte[]> before, TestSite site) =>
        [.. site.AllOutput().Where(f => f.Key.StartsWith("search/", StringComparison.Ordinal) && !(before.TryGetValue(f.Key, out var old) && old.AsSpan().SequenceEqual(f.Value))).Select(f => f.Key)];
}
