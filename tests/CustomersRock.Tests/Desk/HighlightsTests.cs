using System.Collections.Immutable;
using CsCheck;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging;
using CustomersRock.Desk;
using Xunit;

namespace CustomersRock.Tests.Desk;

public sealed class HighlightsTests
{
    private static readonly Gen<Reason> Reasons =
        from start in Gen.Int[-3, 40]
        from length in Gen.Int[-3, 40]
        from weight in Gen.Double[-2, 2]
        from inTitle in Gen.Bool
        select new Reason("words", weight, new EvidencePlace(inTitle, start, length));

    [Fact]
    public void Whatever_is_highlighted_the_text_stays_what_it_was() =>
        Gen.Select(Gen.String[0, 40], Reasons.Array[0, 8], Gen.Int[-5, 50]).Sample((text, reasons, fold) =>
        {
            var parts = Parts(text, new Judgement { GoodNews = 0.5, Why = [.. reasons] });
            var (before, after) = Highlights.SplitAt(parts, fold);
            return Joined(parts) == text && Joined(before) + Joined(after) == text && Joined(before).Length == Math.Clamp(fold, 0, text.Length);
        });

    [Fact]
    public void The_words_that_counted_are_marked_with_what_they_spoke_for()
    {
        var judgement = new Judgement
        {
            GoodNews = 0.8,
            Why = [new("turned back", 0.31, new(false, 4, 11)), new("refund", -0.4, new(false, 21, 6)), new("title", 1, new(true, 0, 5))],
            Themes = [new(new ThemeId("kindness"), 0.7, [new("cup of tea", 0.5, new(false, 30, 10))])],
        };
        var parts = Parts("and turned back for a refund, a cup of tea", judgement with { Why = judgement.Why.SetItem(1, new("refund", -0.4, new(false, 22, 6))), Themes = [judgement.Themes[0] with { Why = [new("cup of tea", 0.5, new(false, 32, 10))] }] });
        Assert.Equal(
            [new("and "), new("turned back", "for good news, +0.31"), new(" for a "), new("refund", "against good news, −0.40", false), new(", a "), new("cup of tea", "for Kindness, +0.50")],
            parts);
    }

    [Fact]
    public void Of_two_that_overlap_the_weightier_stays() =>
        Assert.Equal(
            [new("ab"), new("cdef", "for good news, +0.90"), new("gh")],
            Parts("abcdefgh", new Judgement { GoodNews = 0.5, Why = [new("abcd", 0.2, new(false, 0, 4)), new("cdef", 0.9, new(false, 2, 4)), new("fgh", -0.3, new(false, 5, 3))] }));

    private static ImmutableArray<TextPart> Parts(string text, Judgement judgement) => Highlights.Of(text, false, judgement, _ => "Kindness");

    private static string Joined(ImmutableArray<TextPart> parts) => string.Concat(parts.Select(p => p.Text));
}
