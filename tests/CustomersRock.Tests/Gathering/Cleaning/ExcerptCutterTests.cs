using CsCheck;
using CustomersRock.Gathering.Cleaning;
using Xunit;

namespace CustomersRock.Tests.Gathering.Cleaning;

public sealed class ExcerptCutterTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char["ab.,!?… “”\"«»„「」()’-Z9日本\n\u00A0"].Array[0, 200].Select(c => new string(c)),
        Gen.String);

    [Theory]
    [InlineData("One two three.", 5, "One two three.")]
    [InlineData("One two three. Four five six seven.", 4, "One two three.")]
    [InlineData("One. Two three four five six.", 5, "One. Two three four five…")]
    [InlineData("He met Mr. Beck there and went on.", 4, "He met Mr. Beck…")]
    [InlineData("We met J. P. Sugden at the gate today.", 4, "We met J. P…")]
    [InlineData("It was 3.5 miles, and, what is more", 5, "It was 3.5 miles, and…")]
    [InlineData("She said, “Take my arm. I have time.” He did so at once.", 5, "She said, “Take my arm…”")]
    [InlineData("She said, “Take my arm.” He did so at once.", 6, "She said, “Take my arm.”")]
    [InlineData("Er sagte: „Gern geschehen, immer wieder.“ Dann ging er.", 4, "Er sagte: „Gern geschehen…“")]
    [InlineData("She went in. but nobody was there at all", 4, "She went in. but…")]
    [InlineData("Is it? Yes it is, and so was he.", 3, "Is it?")]
    [InlineData("日本語の文章はここにあります。次の文。", 3, "日本語の文章…")]
    public void An_excerpt_ends_well(string text, int words, string excerpt) => Assert.Equal(excerpt, ExcerptCutter.Cut(text, words));

    [Theory]
    [InlineData("", 5)]
    [InlineData("   ", 5)]
    [InlineData("One two.", 0)]
    public void Where_nothing_may_be_quoted_there_is_none(string text, int words) => Assert.Null(ExcerptCutter.Cut(text, words));

    [Fact]
    public void An_excerpt_is_the_beginning_of_the_text_and_within_its_budget() => Gen.Select(Texts, Gen.Int[1, 30]).Sample(
        (text, words) =>
        {
            if (ExcerptCutter.Cut(text, words) is not { } excerpt)
                return;

            Assert.True(excerpt.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= words, excerpt);
            var end = excerpt.LastIndexOf('…');
            Assert.True(text.Trim().StartsWith(excerpt, StringComparison.Ordinal) || (end >= excerpt.Length - 2 && text.Trim().StartsWith(excerpt[..end], StringComparison.Ordinal)), excerpt);
        },
        iter: 20_000);
}
