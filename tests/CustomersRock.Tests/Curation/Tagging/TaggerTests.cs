using CsCheck;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging;
using CustomersRock.Curation.Tagging.Cues;
using CustomersRock.Curation.Tagging.Explaining;
using CustomersRock.Curation.Tagging.Features;
using CustomersRock.Curation.Tagging.Models;
using CustomersRock.Curation.Tagging.Phrases;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Curation.Tagging;

public sealed class TaggerTests
{
    private static readonly ItemText Story = new(
        "The driver who turned back",
        "My mother left her hearing aid on the number 9. The driver, Ann, noticed it at the depot, drove back after her shift and brought it to our door. She wouldn't take a penny. \"It was on my way,\" she said, which it wasn't.");

    private static readonly ItemText Product = new(
        "Acme launches AI-powered platform for customer engagement",
        "Acme, a leading provider of award-winning software, today announced the general availability of its new platform. The solution integrates with your CRM and helps businesses increase retention by 30%. Register for our webinar to learn more.");

    [Fact]
    public void A_kindness_is_told_from_a_product()
    {
        Assert.True(TaggerSite.Tagger.Judge(Story).GoodNews > 0.7);
        Assert.True(TaggerSite.Tagger.Judge(Product).GoodNews < 0.1);
        Assert.Contains(TaggerSite.Tagger.Judge(Story).Themes, theme => theme.Theme.Value == "kindness");
    }

    [Fact]
    public void Reasons_begin_and_end_with_words_that_say_something()
    {
        var why = TaggerSite.Tagger.Judge(new ItemText("A drawing", "The porter stopped, took out a notepad and drew it: us, the lift and a cup of tea. Then he gave my father the pencil."));
        string[] joining = ["a", "and", "it", "of", "out a", "the"];
        Assert.All(why.Why, r => Assert.DoesNotContain(joining, j => r.Words.EndsWith(" " + j, StringComparison.OrdinalIgnoreCase) || r.Words.StartsWith(j + " ", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Reasons_stand_in_the_item_where_they_say()
    {
        var judgement = TaggerSite.Tagger.Judge(Story);
        Reason[] reasons = [.. judgement.Why, .. judgement.Themes.SelectMany(theme => theme.Why)];
        Assert.InRange(judgement.Why.Length, 3, 6);
        Assert.All(judgement.Themes, theme => Assert.InRange(theme.Why.Length, 1, 4));
        Assert.All(reasons, reason => Assert.Equal((reason.Place!.Value.InTitle ? Story.Title : Story.Excerpt).Substring(reason.Place.Value.Start, reason.Place.Value.Length), reason.Words));
    }

    [Fact]
    public void What_words_and_cues_are_said_to_weigh_sums_to_the_answer()
    {
        var model = ShippedModel.Read();
        foreach (var item in TaggerSite.Items("train-1").Take(20))
        {
            var evidence = new ItemEvidence(item.Text, CueBooks.House, new PhraseBook(TaggerSite.Themes));
            var counted = new FeatureCounts(model.Table);
            var vector = counted.VectorOf(evidence);
            var scores = model.Score(vector);
            for (var output = 0; output < scores.Length; output++)
            {
                var tracing = Tracing.Of(model, evidence, vector, counted, output);
                Assert.Equal(scores[output], tracing.Sum, 4);
                Assert.InRange(Math.Abs(tracing.Rest), 0, 0.05);
            }
        }
    }

    [Fact]
    public void A_theme_that_the_site_dropped_is_never_suggested()
    {
        var without = Tagger.Shipped([.. TaggerSite.Themes.Where(theme => theme.Id.Value != "kindness")]);
        Assert.DoesNotContain(without.Judge(Story).Themes, theme => theme.Theme.Value == "kindness");
        Assert.Empty(Tagger.Shipped([]).Judge(Story).Themes);
    }

    [Fact]
    public void A_theme_that_the_model_never_met_is_carried_by_its_phrases()
    {
        var lateBuses = Made.Theme("late-buses") with { StrongSignals = ["number 9"], Signals = ["at the depot, replacement bus"], LookAlikes = ["school bus"] };
        var suggested = Assert.Single(Tagger.Shipped([lateBuses]).Judge(Story).Themes, theme => theme.Theme == new ThemeId("late-buses"));
        Assert.Equal(["number 9", "at the depot"], suggested.Why.Select(reason => reason.Words));
        Assert.Empty(Tagger.Shipped([lateBuses]).Judge(Product).Themes);
    }

    [Fact]
    public void Nothing_is_said_with_confidence_of_a_language_that_is_not_known()
    {
        var welsh = TaggerSite.Tagger.Judge(new ItemText("Diolch i yrrwr y bws", "Roedd fy mam wedi gadael ei bag ar y bws ac fe ddaeth y gyrrwr yn ôl gyda'r bag ar ôl ei shifft, heb ofyn am ddim byd o gwbl.") { Language = "cy" });
        Assert.InRange(welsh.GoodNews, 0.1, 0.75);
        Assert.Contains("(cy)", welsh.Caution, StringComparison.Ordinal);
        Assert.Null(TaggerSite.Tagger.Judge(Story).Caution);
    }

    [Fact]
    public void An_item_without_words_is_judged_as_unlikely_and_says_so()
    {
        var judgement = TaggerSite.Tagger.Judge(new ItemText("", ""));
        Assert.InRange(judgement.GoodNews, 0, 0.5);
        Assert.Empty(judgement.Why);
        Assert.Contains("nothing to judge by", judgement.Caution, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_source_files_an_item_is_weak_evidence_of_its_theme()
    {
        var item = new ItemText("The records they kept to themselves", "Somebody asked for the names of all who had borrowed a certain book. The librarian said that the library kept no such list, and that she would not start one.");
        double Confidence(ItemText judged) => TaggerSite.Tagger.Judge(judged).Themes.FirstOrDefault(theme => theme.Theme.Value == "privacy-trust")?.Confidence ?? 0;
        var (without, with) = (Confidence(item), Confidence(item with { Categories = ["Privacy"] }));
        Assert.True(with > without && with - without < 0.25, $"{without} {with}");
    }

    [Fact]
    public void Whatever_a_feed_holds_is_judged()
    {
        string[] odd =
        [
            "\ud800", "\udc00\ud800 x", "'", "''s", "n't", "\"\"\"", "\0\u001b[31m", new string('a', 5000), new string('!', 3000), string.Concat(Enumerable.Repeat("she gave me 1,2.3% ", 400)), "日本語のお客様に", "…—|#@&+",
        ];
        string?[] languages = [null, "en", "", "x", "1", "de-DE", "日本"];
        var nasty = Gen.OneOf(Gen.String, Gen.Int[0, odd.Length - 1].Select(i => odd[i]));
        Gen.Select(nasty, nasty, Gen.Int[0, languages.Length - 1].Select(i => languages[i])).Sample((title, excerpt, language) =>
        {
            var judgement = TaggerSite.Tagger.Judge(new ItemText(title, excerpt) { Language = language });
            Assert.InRange(judgement.GoodNews, 0, 1);
            Assert.True(judgement.Themes.Length <= 3);
        }, iter: 300);
    }

    [Fact]
    public void A_book_in_a_title_costs_no_more_than_a_title()
    {
        var judgement = TaggerSite.Tagger.Judge(new ItemText(new string('x', 1_000_000) + " kindness", Story.Excerpt + new string(' ', 5000) + "kindness"));
        Assert.All(judgement.Why, reason => Assert.True(reason.Place!.Value.Start + reason.Place.Value.Length <= 4000));
    }

    [Fact]
    public void Any_number_of_threads_get_the_same_answer()
    {
        var alone = TaggerSite.Tagger.Judge(Story);
        Parallel.For(0, 50, i => Assert.Equal((alone.GoodNews, alone.Why.Length), (TaggerSite.Tagger.Judge(Story).GoodNews, TaggerSite.Tagger.Judge(Story).Why.Length)));
    }
}
