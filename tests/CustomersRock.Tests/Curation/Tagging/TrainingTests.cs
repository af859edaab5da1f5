using CustomersRock.Curation.Tagging;
using CustomersRock.Curation.Tagging.Cues;
using CustomersRock.Curation.Tagging.Evaluation;
using CustomersRock.Curation.Tagging.Features;
using CustomersRock.Curation.Tagging.Learning;
using CustomersRock.Curation.Tagging.Models;
using CustomersRock.Curation.Tagging.Phrases;
using Xunit;

namespace CustomersRock.Tests.Curation.Tagging;

public sealed class TrainingTests
{
    [Fact]
    public void The_same_items_make_the_same_model_byte_for_byte()
    {
        var items = TaggerSite.Items("train-1").Take(120).ToArray();
        Assert.Equal(TaggerTraining.Train(items, TaggerSite.Themes), TaggerTraining.Train(items, TaggerSite.Themes));
    }

    [Fact]
    public void The_shipped_model_was_made_from_the_items_cues_and_themes_of_this_repository()
    {
        var phrases = new PhraseBook(TaggerSite.Themes);
        var expected = FeatureChooser.Choose([.. TaggerSite.Items().AsParallel().AsOrdered().Select(item => new ItemEvidence(item.Text, CueBooks.House, phrases))]);
        var shipped = ShippedModel.Read();
        const string Mend = "customersrock tag train makes the model anew, after a change of training items, cues.txt or input/themes.";
        Assert.True(expected.Keys.SequenceEqual(shipped.Table.Keys) && expected.Scales.SequenceEqual(shipped.Table.Scales), Mend);
        Assert.True(shipped.Outputs.Skip(1).Select(output => output.Name).SequenceEqual(TaggerSite.Themes.Select(theme => theme.Id.Value)), Mend);
    }

    // The whole training takes half a minute; two fifths of the items are enough to feel a mistake. Figures of all: docs/tagging.md.
    [Fact]
    public void A_model_of_other_items_judges_the_first_set_well()
    {
        var verdicts = Trials.HoldOut(TaggerSite.Items("train-1", "train-2", "more-a", "more-b"), TaggerSite.Items("dev"), TaggerSite.Themes);
        var board = Scoreboard.Of(verdicts);
        Assert.True(board.Auc > 0.82, $"AUC {board.Auc:F3}");
        Assert.True(board.HitsInTwenty >= 16, $"{board.HitsInTwenty} of the first 20");
        Assert.True(board.Themes.F1 > 0.44, $"theme F1 {board.Themes.F1:F3}");
    }

    [Fact]
    public void A_model_that_is_cut_short_or_not_ours_is_refused()
    {
        var bytes = TaggerTraining.Train([.. TaggerSite.Items("train-1").Take(40)], TaggerSite.Themes);
        Assert.Throws<InvalidDataException>(() => Tagger.Load(bytes.AsSpan(0, 1000), TaggerSite.Themes));
        Assert.Throws<InvalidDataException>(() => Tagger.Load([], TaggerSite.Themes));
        Assert.Throws<InvalidDataException>(() => Tagger.Load(new byte[5000], TaggerSite.Themes));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{\"title\":\"t\"}")]
    [InlineData("{\"themes\":[],\"good_news\":1}")]
    public void A_line_that_is_no_labelled_item_is_named(string line)
    {
        var e = Assert.Throws<FormatException>(() => LabelledFile.Read("mine.jsonl", "\n" + line));
        Assert.StartsWith("mine.jsonl:2: ", e.Message, StringComparison.Ordinal);
    }
}
