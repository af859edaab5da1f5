using System.Collections.Immutable;
using CsCheck;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Filtering;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Gathering.Filtering;

public sealed class EntryFilterTests
{
    private static readonly Telling Bus = new()
    {
        Id = new("s/1"),
        Source = new("s"),
        Title = "Thank you, bus  driver",
        Text = "At the Café Lark\nhe wouldn’t take any money.\nA hand\u2011written note, on the house. C++11.",
        Categories = ["Good News", "Sponsored"],
        Author = "Ann Lee",
        Url = "https://s.example/2026/bus",
        Published = default,
        FirstSeen = default,
    };

    [Theory]
    [InlineData(null, "bus driver", true)]
    [InlineData(null, "BUS DRIVER", true)]
    [InlineData(null, "cafe", true)]
    [InlineData(null, "Caf\u00e9 lark", true)]
    [InlineData(null, "lark he", true)]
    [InlineData(null, "driver at", false)]
    [InlineData(null, "caf", false)]
    [InlineData(null, "caf*", true)]
    [InlineData(null, "afe", false)]
    [InlineData(null, "hand-written", true)]
    [InlineData(null, "wouldn't take", true)]
    [InlineData(null, "C++", true)]
    [InlineData(null, "(driver|cabbie)", false)]
    [InlineData(null, "/\\b(driver|cabbie)s?\\b/", true)]
    [InlineData(null, "/wouldn.t take (any )?money/", true)]
    [InlineData(null, "/CAF[eé]/", true)]
    [InlineData(null, "sponsored", false)]
    [InlineData("Category", "sponsored", true)]
    [InlineData("category", "/^good news$/", true)]
    [InlineData("Title", "/^thank/", true)]
    [InlineData("Title", "house", false)]
    [InlineData("Text", "house", true)]
    [InlineData("Author", "ann", true)]
    [InlineData("Url", "/\\/2026\\//", true)]
    [InlineData("Url", "bus", true)]
    [InlineData(null, "*", false)]
    [InlineData(null, "/(/", false)]
    [InlineData(null, "/(?=a)/", false)]
    public void A_line_finds_what_it_says(string? field, string pattern, bool isFound) => Assert.Equal(!isFound, Exclude(new SourceFilter(field, pattern, 5)).Judge(Bus).Passes);

    [Fact]
    public void A_verdict_names_file_and_line()
    {
        var verdict = Exclude(new(null, "repost", 13), new("Category", "Sponsored", 14)).Judge(Bus);
        Assert.Equal(new FilterVerdict(false, "Exclude Category Sponsored", "input/sources/s.yml:14 Exclude Category \"Sponsored\""), verdict);
    }

    [Fact]
    public void Of_several_lines_the_first_of_the_file_is_named()
    {
        var verdict = Exclude(new("Text", "/house/", 5), new("Set", "people", 6), new(null, "bus driver", 7)).Judge(Bus);
        Assert.Equal("input/sources/s.yml:5 Exclude Text \"/house/\"", verdict.Why);
        Assert.Equal("input/sources/_filters.yml:21 Exclude \"driver*\"", Exclude(new("Set", "people", 6), new("Text", "/house/", 7)).Judge(Bus).Why);
    }

    [Fact]
    public void Exclude_is_stronger_than_Include()
    {
        var source = Made.Source("s") with { Include = [new(null, "bus driver", 5)], Exclude = [new("Set", "people", 7)] };
        Assert.False(Filters.For(source).Judge(Bus).Passes);
    }

    [Fact]
    public void One_Include_line_is_enough_and_none_is_too_few()
    {
        Assert.Equal(new(true, "Include Set people: driver*", "input/sources/_filters.yml:21 Include \"driver*\""), Include(new(null, "violin", 5), new("Set", "people", 6)).Judge(Bus));
        Assert.Equal(new(false, null, "no Include line matches"), Include(new SourceFilter(null, "violin", 5)).Judge(Bus));
        Assert.Equal(new(true, null, ""), Include().Judge(Bus));
    }

    [Fact]
    public void A_list_that_is_missing_lets_nothing_in() => Assert.False(Include(new SourceFilter("Set", "nobody", 5)).Judge(Bus).Passes);

    [Fact]
    public void A_list_that_uses_itself_is_read_once()
    {
        var loop = Include(new SourceFilter("Set", "loop", 5));
        Assert.StartsWith("Include Set loop: ", loop.Judge(Bus).Line, StringComparison.Ordinal);
        Assert.False(loop.Judge(Bus with { Title = "Nothing", Text = "of the kind" }).Passes);
    }

    [Fact]
    public void An_evil_expression_ends_soon()
    {
        var evil = Bus with { Text = new string('a', 8000) + "!" };
        Assert.True(Exclude(new SourceFilter(null, "/(a+)+$/", 5)).Judge(evil).Passes);
    }

    [Fact]
    public void Filters_never_throw() => Gen.Select(Gen.OneOf(Gen.String, Gen.Char["/*()[]\\ab |?+{}^$.!"].Array[0, 12].Select(c => new string(c))), Gen.String, Gen.Bool).Sample(
        (pattern, text, isExpression) =>
        {
            var filter = Exclude(new SourceFilter(null, isExpression ? $"/{pattern}/" : pattern, 5));
            var verdict = filter.Judge(Bus with { Title = null, Text = text });
            Assert.True(verdict.Passes || verdict.Line is not null);
        },
        iter: 1000);

    private static EntryFilters Filters => new(
    [
        new SharedFilter("people", [new(null, "violin", 20), new(null, "driver*", 21)], new FilePosition("input/sources/_filters.yml", 19, 1)),
        new SharedFilter("loop", [new(null, "house", 30), new("Set", "loop", 31), new("Set", "more", 32)], new FilePosition("input/sources/_filters.yml", 29, 1)),
        new SharedFilter("more", [new("Title", "thank*", 40), new("Set", "loop", 41)], new FilePosition("input/sources/_filters.yml", 39, 1)),
    ]);

    private static EntryFilter Exclude(params ImmutableArray<SourceFilter> lines) => Filters.For(Made.Source("s") with { Exclude = lines });

    private static EntryFilter Include(params ImmutableArray<SourceFilter> lines) => Filters.For(Made.Source("s") with { Include = lines });
}
