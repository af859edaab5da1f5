using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Opinions;
using CustomersRock.Opinions;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Opinions;

public sealed class OpinionFileTests
{
    private static readonly ImmutableArray<ThemeId> Themes = [new("kindness")];

    [Fact]
    public void Opinions_come_back_as_they_were_kept_the_newest_first_and_old_ones_go()
    {
        using var folder = new TestFolder();
        var file = new OpinionFile(new(folder.Path), Themes);
        KeptOpinion[] all =
        [
            Kept(1, days: 91), Kept(2, days: 89), Kept(3, days: 1, none: true), Kept(4, days: 8, none: true), Kept(5, days: 0),
        ];
        file.Write(all, Made.Now);
        Assert.Equal(
            ["5 0.75 kindness A \"…\" – 店", "3 none", "2 0.75 kindness A \"…\" – 店"],
            file.Read(Made.Now).Select(k => $"{k.Question.Low} {(k.Opinion is { } o ? string.Create(CultureInfo.InvariantCulture, $"{o.GoodNews} {o.Themes[0]} {o.Why!.Replace('\'', '"')}") : "none")}"));
    }

    [Fact]
    public void At_most_five_thousand_are_kept()
    {
        using var folder = new TestFolder();
        var file = new OpinionFile(new(folder.Path), Themes);
        file.Write(Enumerable.Range(0, 5010).Select(n => Kept((ulong)n, days: n % 50)), Made.Now);
        Assert.Equal(5000, file.Read(Made.Now).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"question":"00000000000000000000000000000001","asked":"yesterday","opinion":null}""")]
    [InlineData("""{"question":"0000000000000000000000000000000g","asked":"2026-11-26T12:00:00Z","opinion":null}""")]
    [InlineData("""{"question":"00000000000000000000000000000001","asked":"2026-11-26T12:00:00Z","opinion":{"good_news":7,"themes":[],"why":""}}""")]
    [InlineData("""{"question":1,"asked":"2026-11-26T12:00:00Z","opinion":null}""")]
    public void A_damaged_line_is_left_out_and_the_others_stand(string line)
    {
        using var folder = new TestFolder();
        var file = new OpinionFile(new(folder.Path), Themes);
        file.Write([Kept(1, days: 0)], Made.Now);
        folder.With(OpinionFile.Place, line + "\n" + folder.Read(OpinionFile.Place));
        Assert.Equal(Fingerprint(1), Assert.Single(file.Read(Made.Now)).Question);
    }

    [Fact]
    public void No_file_and_no_file_that_can_be_read_are_no_opinions()
    {
        using var folder = new TestFolder();
        Assert.Empty(new OpinionFile(new(folder.Path), Themes).Read(Made.Now));
        Directory.CreateDirectory(folder[OpinionFile.Place]);
        Assert.Empty(new OpinionFile(new(folder.Path), Themes).Read(Made.Now));
    }

    private static KeptOpinion Kept(ulong number, int days, bool none = false) =>
        new(Fingerprint(number), Made.Now.AddDays(-days), none ? null : new Opinion(0.75, Themes, "A '…' – 店"));

    private static Fingerprint Fingerprint(ulong number) => new(0, number);
}
