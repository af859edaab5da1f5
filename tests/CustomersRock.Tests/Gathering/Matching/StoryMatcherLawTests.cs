using CsCheck;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Matching;
using Xunit;
using static CustomersRock.Tests.Gathering.GatheringMade;
using static CustomersRock.Tests.Gathering.Matching.Texts;

namespace CustomersRock.Tests.Gathering.Matching;

/// <summary>What holds of all groupings.</summary>
public sealed class StoryMatcherLawTests
{
    private static readonly string[] Stories = [Violin, Library, Soup, Violin + " " + Library, Without(Violin, 2), Without(Violin, 3) + " " + Own(1, 20), Violin[..240], Library + " Edda Mroz, Quay Street 14.", "Short."];
    private static readonly string?[] Links = [null, "https://a.example/2026/violin", "https://b.example/2026/soup", "https://c.example/news", "https://a.example/"];

    private static readonly Gen<TellingPrint[]> Prints = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5], Gen.Int[0, Stories.Length - 1], Gen.Int[0, Links.Length - 1], Gen.Int[0, 30]).Array[0, 16]
        .Select(tellings => tellings
            .SelectMany((t, i) => GatheringMade.Prints("abcde"[t.Item1].ToString(), Entry(t.Item2 == 0 ? "shared" : $"g{i}", $"Title {t.Item3}", Stories[t.Item3], Links[t.Item4], t.Item5)))
            .DistinctBy(p => p.Id).ToArray());

    [Fact]
    public void The_order_of_the_tellings_does_not_matter() => Gen.Select(Prints, Gen.Int[0, 1000]).Sample(
        (prints, seed) =>
        {
            var word = Word(prints);
            var shuffled = prints.OrderBy(p => HashCode.Combine(p.Id, seed)).ToArray();
            Assert.Equal(Text(StoryMatcher.Group(prints, word)), Text(StoryMatcher.Group(shuffled, word)));
        },
        iter: 300);

    [Fact]
    public void Every_telling_is_in_one_group_and_every_id_is_given_once() => Prints.Sample(
        prints =>
        {
            var groups = StoryMatcher.Group(prints, Word(prints));
            Assert.Equal(prints.Select(p => p.Id.Value).Order(StringComparer.Ordinal), groups.SelectMany(g => g.Also.Select(a => a.Id).Append(g.Lead)).Select(i => i.Value).Order(StringComparer.Ordinal));
            Assert.Equal(groups.Length, groups.Select(g => g.Id).Distinct().Count());
        },
        iter: 300);

    [Fact]
    public void What_an_editor_split_is_never_in_one_group() => Prints.Sample(
        prints =>
        {
            var word = Word(prints);
            var groups = StoryMatcher.Group(prints, word);
            foreach (var split in word.Splits.Where(s => s.One != s.Other))
                Assert.DoesNotContain(groups, g => g.Also.Select(a => a.Id).Append(g.Lead).Count(i => i == split.One || i == split.Other) == 2);
        },
        iter: 300);

    [Fact]
    public void A_print_that_is_kept_comes_back() => Prints.Sample(
        prints => Assert.All(prints, p => Assert.Equal(Text(p), Text(TellingPrintFile.Read(TellingPrintFile.Write(p))!))),
        iter: 100);

    [Fact]
    public void Bytes_that_are_no_print_are_none()
    {
        var bytes = TellingPrintFile.Write(GatheringMade.Prints("a", Entry("1", "Violin", Violin))[0]);
        Assert.Null(TellingPrintFile.Read(new byte[] { 98, 1, 2, 3 }));
        Assert.Null(TellingPrintFile.Read(ReadOnlyMemory<byte>.Empty));
        Assert.Null(TellingPrintFile.Read(bytes.AsMemory(0, bytes.Length / 2)));
    }

    private static EditorsWord Word(TellingPrint[] prints) => prints.Length < 4
        ? EditorsWord.None
        : new([new(prints[0].Id, prints[^1].Id), new(prints[1].Id, new TellingId("z/gone"))], [new(prints[1].Id, prints[2].Id), new(prints[3].Id, prints[3].Id)]);

    private static string Text(IEnumerable<StoryGroup> groups) =>
        string.Join('\n', groups.Select(g => $"{g.Id} {g.Lead} [{string.Join(", ", g.Also)}] [{string.Join(", ", g.MaybeSame)}]"));

    private static string Text(TellingPrint p) =>
        $"{p.Id} {p.Source} {p.Published:O} {p.FirstSeen:O} {p.GuidHash} {p.IsOldRevision} {p.Canonical} {p.IsLink} {p.IsRepost} {p.Words} {p.TextHash} "
        + $"{string.Join(' ', p.TitleWords)} | {string.Join(' ', p.Whole)} | {string.Join(' ', p.Opening)} | {p.Names} | {string.Join(' ', p.NameParts)}";
}
