using System.Collections.Immutable;
using CsCheck;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Opinions;
using CustomersRock.Curation.Tagging;
using Xunit;

namespace CustomersRock.Tests.Curation.Opinions;

public sealed class OpinionBlendTests
{
    private static readonly Judgement Plain = new()
    {
        GoodNews = 0.4,
        Why = [new Reason("went back", 0.9), new Reason("percent", -0.2)],
        Themes = [Suggested("kindness", 0.6), Suggested("loyalty", 0.3)],
    };

    [Fact]
    public void Good_news_is_between_the_two_and_the_reason_says_who_thinks_so()
    {
        var blend = OpinionBlend.Of(Plain, new Opinion(0.8, [], "She paid the fare."), "llama3.2", 0.5);
        Assert.Equal(0.62, blend.GoodNews, 0.005);
        Assert.Equal(["went back +0.90", "second opinion (llama3.2): \"She paid the fare.\" +0.90", "percent -0.20"], blend.Why.Select(r => FormattableString.Invariant($"{r.Words} {r.Weight:+0.00;-0.00}")));
    }

    [Fact]
    public void The_weightiest_reason_comes_first_also_when_it_is_the_models()
    {
        Assert.Equal("second opinion (small)", OpinionBlend.Of(Plain, new Opinion(0, [], null), "small", 1).Why[0].Words);
        Assert.Equal("went back", OpinionBlend.Of(Plain, new Opinion(0.5, [], null), "small", 1).Why[0].Words);
    }

    [Fact]
    public void A_theme_that_both_name_is_surer_and_one_of_the_model_alone_is_a_moderate_guess()
    {
        var themes = OpinionBlend.Of(Plain, new Opinion(0.5, [new("loyalty"), new("privacy-trust")], null), "small", 0.5).Themes;
        Assert.Equal(["kindness 0.60", "privacy-trust 0.45", "loyalty 0.41"], themes.Select(t => FormattableString.Invariant($"{t.Theme} {t.Confidence:0.00}")));
        Assert.Equal("second opinion (small)", themes[1].Why.Single().Words);
    }

    [Fact]
    public void No_theme_of_the_tagger_gives_way_to_one_of_the_model()
    {
        var plain = Plain with { Themes = [.. Plain.Themes, Suggested("advocacy", 0.1)] };
        Assert.Equal(["kindness", "loyalty", "advocacy"], OpinionBlend.Of(plain, new Opinion(1, [new("a"), new("b"), new("c")], null), "small", 1).Themes.Select(t => t.Theme.Value));
    }

    [Fact]
    public void Without_weight_it_is_shown_and_counts_nothing()
    {
        var blend = OpinionBlend.Of(Plain, new Opinion(1, [new("advocacy"), new("kindness")], "Yes."), "small", 0);
        Assert.Equal(0.4, blend.GoodNews, 1e-9);
        Assert.Equal([0.6, 0.3], blend.Themes.Select(t => t.Confidence), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Contains(blend.Why, r => r.Words.Contains("Yes.", StringComparison.Ordinal));
    }

    [Fact]
    public void However_sure_the_model_is_it_moves_good_news_by_no_more_than_the_bound() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((plain, opinion, weight) =>
        {
            var blend = OpinionBlend.Of(Plain with { GoodNews = plain }, new Opinion(opinion, [], null), "small", weight);
            var before = Math.Clamp(plain, 0.001, 0.999);
            return blend.GoodNews is > 0 and < 1 && Math.Abs(Logit(blend.GoodNews) - Logit(before)) <= (OpinionBlend.MostShift * weight) + 1e-9;
        });

    private static ThemeSuggestion Suggested(string id, double confidence) => new(new ThemeId(id), confidence, [new Reason(id, 1)]);

    private static double Logit(double chance) => Math.Log(chance / (1 - chance));
}
