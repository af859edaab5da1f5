using CustomersRock.Curation.Tagging;
using CustomersRock.Curation.Tagging.Cues;
using CustomersRock.Curation.Tagging.Evaluation;
using CustomersRock.Curation.Tagging.Phrases;
using CustomersRock.Curation.Tagging.Reading;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Curation.Tagging;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("She didn't; the driver's bag", "she did n't the driver 's bag")]
    [InlineData("I’d paid £3,912.50!", "i 'd paid £ 3,912.50 !")]
    [InlineData("word-of-mouth: 'tis “said”", "word of mouth : tis \" said \"")]
    [InlineData("お礼", "お 礼")]
    public void Words_are_what_patterns_are_written_in(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ItemReader.Read(new ItemText("", text)).Words.Select(word => word.Text)));

    [Fact]
    public void Sentences_end_where_a_reader_ends_them() =>
        Assert.Equal([0, 1, 1, 1, 2, 2], ItemReader.Read(new ItemText("Title", "Mr. Das rings. \"Come in!\"")).Words.Where(word => word.Kind == WordKind.Word).Select(word => word.Sentence));

    [Theory]
    [InlineData("Der Fahrer brachte die Tasche und ich war mit dem Bus nicht zu spät", "en", "de")]
    [InlineData("The driver came back with it and she was on the bus", "de", "en")]
    [InlineData("Diolch yn fawr iawn", "cy-GB", "cy")]
    [InlineData("Xyz abc", null, "und")]
    public void A_text_speaks_for_itself_before_its_feed_does(string text, string? told, string language) =>
        Assert.Equal(language, ItemReader.Read(new ItemText("", text) { Language = told }).Language);

    [Theory]
    [InlineData("she gave me a lift", "given")]
    [InlineData("he never really gave us a lift", "given")]
    [InlineData("she gave. Me too", null)]
    [InlineData("the nurses waited", "waits")]
    [InlineData("refunding it", "money")]
    public void A_cue_is_found_in_its_wordings(string text, string? cue)
    {
        var book = CueFile.Read("@gave gave handed\n@money refund*\n= given\nshe/he … <gave> me/us\n= waits\nnurse/nurses just? waited\n= money\n<money>\n");
        var found = book.Find(book.See(ItemReader.Read(new ItemText("", text))));
        Assert.Equal(cue, found.Select(match => book.Cues[match.Cue].Label).FirstOrDefault());
    }

    [Theory]
    [InlineData("sold / shared customers' data (lists), breach", "They shared their customer data", "shared their customer data")]
    [InlineData("sold / shared customers' data (lists), breach", "a breach", "breach")]
    [InlineData("told N others", "I told 12 others", "told 12 others")]
    [InlineData("earn … trust", "earning the deep lasting trust", "earning the deep lasting trust")]
    [InlineData("(only brackets)", "only brackets", null)]
    [InlineData("unclosed (bracket", "unclosed", "unclosed")]
    public void A_theme_finds_its_phrases_whatever_their_endings(string signal, string text, string? words)
    {
        var read = ItemReader.Read(new ItemText("", text));
        var found = new PhraseBook([Made.Theme("t") with { Signals = [signal] }]).Find(read);
        Assert.Equal(words, found.Count == 0 ? null : text.Substring(read.PlaceOf(found[0].First, found[0].End - 1).Start, read.PlaceOf(found[0].First, found[0].End - 1).Length));
    }

    [Fact]
    public void Rankings_are_measured_as_everybody_measures_them()
    {
        (double, bool)[] items = [(0.9, true), (0.8, false), (0.7, true), (0.7, false), (0.1, false)];
        Assert.Equal((2 + 1 + 0.5 + 1) / 6 * 1.0, Separation.Auc(items), 9);
        Assert.Equal((1 + (2.0 / 3)) / 2, Separation.AveragePrecision(items), 9);
        Assert.Equal(1, Separation.HitsIn(items, 2));
        Assert.True(double.IsNaN(Separation.Auc([(1, true)])));
    }
}
