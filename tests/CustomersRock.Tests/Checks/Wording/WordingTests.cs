using System.Diagnostics;
using System.Text.Json;
using CustomersRock.Content.Checks;
using CustomersRock.Content.Checks.Review;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using Xunit;

namespace CustomersRock.Tests.Checks;

public sealed class WordingTests
{
    public static TheoryData<string> Codes => [.. WordingRules.Instance.All.Select(r => r.Rule.Code).Distinct()];

    [Fact]
    public void Each_text_gives_its_complaints_and_no_other()
    {
        var wrong = WordingVector.All.Where(v => !v.Found().SequenceEqual(v.Codes)).Select(v => $"{v.Text}: {string.Join(' ', v.Found())} for {string.Join(' ', v.Codes)}");
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_texts_for_it_and_near_it(string code)
    {
        var field = WordingRules.Instance.All.First(r => r.Rule.Code == code).Fields;
        Assert.True(WordingVector.All.Count(v => v.Codes.Contains(code)) >= 2, "texts that it complains of");
        Assert.True(WordingVector.All.Count(v => v.Codes.IsEmpty && field.HasFlag(v.Field)) >= 2, "texts that it lets pass");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_the_page_of_a_rule_shows_is_right(string code)
    {
        using var document = JsonDocument.Parse(WordingFile.Bytes);
        var entry = document.RootElement.GetProperty("rules").EnumerateArray().First(r => r.GetProperty("code").GetString() == code);
        var fields = WordingRules.Instance.All.First(r => r.Rule.Code == code).Fields;
        var field = fields.HasFlag(WordingField.Body) ? WordingField.Body : fields;
        Assert.Equal([code], new WordingVector(entry.GetProperty("before").GetString()!, field, [], English: true, Origin.Reader).Found());
        Assert.Empty(new WordingVector(entry.GetProperty("after").GetString()!, field, [], English: true, Origin.Reader).Found());
    }

    [Fact]
    public void The_form_counts_as_the_checks_do()
    {
        using var document = JsonDocument.Parse(WordingFile.Bytes);
        var limits = document.RootElement.GetProperty("limits");
        Assert.Equal(LengthCheck.LongestTitle, limits.GetProperty("title").GetProperty("most").GetInt32());
        Assert.Equal(LengthCheck.LongestSentence, limits.GetProperty("description").GetProperty("most").GetInt32());
        Assert.Equal(LengthCheck.LongestSentence, limits.GetProperty("lesson").GetProperty("most").GetInt32());
        Assert.Equal(LengthReview.FewestOfDescription, limits.GetProperty("description").GetProperty("fewest").GetInt32());
        Assert.Equal(LengthCheck.FewestWords, limits.GetProperty("body").GetProperty("fewestWords").GetInt32());
        Assert.Equal(LengthReview.MostWords, limits.GetProperty("body").GetProperty("mostWords").GetInt32());
    }

    [Fact]
    public void Patterns_are_in_what_two_languages_share()
    {
        // Digits and letters of classes such as \d, \w, \s and \b are not the same in both.
        Assert.All(WordingRules.Instance.All.Where(r => r.Pattern is not null), r => Assert.DoesNotMatch(@"\\[dDwWsSbB1-9]|\(\?(?!:)", r.Pattern!));
    }

    [Fact]
    public void Suspicions_of_a_machine_are_for_the_editor_alone() =>
        Assert.Equal(["CR0830"], AllRules.All.Where(r => r.ForEditor).Select(r => r.Code));

    [Theory]
    [InlineData("He turned back at once, and she had the violin in her hands before the concert was to begin.", true)]
    [InlineData("Er drehte sofort um, und sie hatte die Geige in der Hand, bevor das Konzert begann, was schön war.", false)]
    [InlineData("Hij keerde meteen om en zij had de viool in haar hand voordat het concert was begonnen.", false)]
    [InlineData("El conductor dio la vuelta y ella tuvo el violín en las manos antes del concierto.", false)]
    [InlineData("عاد السائق على الفور", false)]
    [InlineData("", false)]
    public void English_is_told_by_its_small_words(string text, bool isEnglish) => Assert.Equal(isEnglish, EnglishText.Is(text));

    [Fact]
    public void A_text_of_a_quarter_of_a_megabyte_takes_its_time_and_no_more()
    {
        var clock = Stopwatch.StartNew();
        foreach (var piece in new[] { "1 ", "a@", "1", "A1", "Ab ", "AB ", "lives at 1 Abc ", "Mr A", "a.B", "the worst ", "\n", "GB00 ", "1 Abc Street, x ", "Mary " })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 256 * 1024 / piece.Length));
            _ = new WordingVector(text, WordingField.Body, [], English: true, Origin.Reader).Found().Count();
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{clock.Elapsed.TotalSeconds:0.0} s for 14");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(120), $"{clock.Elapsed}");
    }
}
