using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Site.Pictures;
using Xunit;

namespace CustomersRock.Tests.Site.Pictures;

public sealed class PictureRulesTests
{
    private static readonly FilePosition Here = new("input/stories/2026/violin/index.md", 4, 12);

    [Theory]
    [InlineData("A case", "Ida", "")]
    [InlineData("", "Ida", "CR0402")]
    [InlineData("A case", "  ", "CR0403")]
    [InlineData(" \t", "", "CR0402 CR0403")]
    public void A_picture_needs_words_and_a_name(string alt, string credit, string codes)
    {
        var faults = PictureWords.Check(new Picture("input/stories/2026/violin/case.jpg", alt, credit, null, Here));

        Assert.Equal(codes, string.Join(' ', faults.Select(fault => fault.Rule.Code)));
        Assert.All(faults, fault => Assert.Equal((Severity.Error, Here), (fault.Rule.Severity, fault.At)));
    }

    [Fact]
    public void Codes_are_in_a_row_and_never_used_twice() =>
        Assert.Equal(Enumerable.Range(401, PictureRules.All.Length).Select(number => $"CR0{number}"), PictureRules.All.Select(rule => rule.Code));
}
