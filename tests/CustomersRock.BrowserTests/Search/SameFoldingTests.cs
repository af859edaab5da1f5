using System.Text;
using CustomersRock.BrowserTests.Support;
using CustomersRock.Site.Search;
using CustomersRock.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Search;

/// <summary>What is typed is folded by the script, what is written by the build: one and the same, or nothing is found.</summary>
public sealed class SameFoldingTests(SharedBrowser browser, SharedSearch shared) : IClassFixture<SharedSearch>
{
    [Fact]
    public async Task Texts_are_split_into_the_same_words()
    {
        var site = shared.Site;
        await using var visit = await Visit.To(browser, site.Address);
        await visit.Page.GotoAsync(site.Address + "search/");
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(RepositoryFolder.Root, "tests/CustomersRock.Tests/Site/Search/words.tsv")))
        {
            var parts = line.Split('\t');
            Assert.Equal(parts[1], await visit.Page.EvaluateAsync<string>("async text => (await import(document.querySelector('script[src]').src)).words(text).map(w => w.word).join(' ')", parts[0]));
        }
    }

    /// <summary>Letter by letter, but for those that one of the two does not know yet.</summary>
    [Fact]
    public async Task Every_letter_is_folded_alike()
    {
        var site = shared.Site;
        await using var visit = await Visit.To(browser, site.Address);
        await visit.Page.GotoAsync(site.Address + "search/");
        var theirs = await visit.Page.EvaluateAsync<string[]>("""
            async () => {
              const { fold } = await import(document.querySelector('script[src]').src);
              return Array.from({ length: 0x20000 }, (_, c) => c >= 0xd800 && c < 0xe000 || /\p{Cn}/u.test(String.fromCodePoint(c)) ? '?' : fold(String.fromCodePoint(c)) ?? ' ');
            }
            """);
        var differ = Enumerable.Range(0, theirs.Length).Where(c => theirs[c] != "?" && Rune.IsValid(c) && Ours(new Rune(c)) is var own && own != "?" && own != theirs[c]).Select(c => $"U+{c:X4} {new Rune(c)}: {Ours(new Rune(c))} by us, {theirs[c]} there");
        Assert.Empty(differ);
    }

    private static string Ours(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.OtherNotAssigned)
            return "?";

        Span<byte> folded = stackalloc byte[Folding.Longest];
        var count = Folding.Fold(rune, folded);
        return count == Folding.Parts ? " " : Encoding.UTF8.GetString(folded[..count]);
    }
}
