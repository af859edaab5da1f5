using System.Diagnostics;
using System.Text;
using CsCheck;
using CustomersRock.Content.Checks.Private;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Support.Made;

namespace CustomersRock.Tests.Checks;

/// <summary>What counts as private stands in <c>wording-vectors.json</c>; here is how it is found and told.</summary>
public sealed class PrivateDataTests
{
    [Fact]
    public void The_quick_look_lets_nothing_private_pass()
    {
        foreach (var vector in WordingVector.All.Where(v => v.Codes.Any(IsPrivate)))
            Assert.True(PrivateGate.MayHold(Encoding.UTF8.GetBytes(vector.Text)), vector.Text);
    }

    [Fact]
    public void The_quick_look_spares_nearly_all_others_the_rules()
    {
        var clean = WordingVector.All.Where(v => v.Field != WordingField.Links && !v.Codes.Any(IsPrivate)).ToList();
        var stopped = clean.Where(v => PrivateGate.MayHold(Encoding.UTF8.GetBytes(v.Text))).ToList();
        Assert.True(stopped.Count * 4 < clean.Count, string.Join('\n', stopped.Select(v => v.Text)));
    }

    [Theory]
    [InlineData("<a href=\"https://a.example/4111111111111111?+442079460018&ann@mail.test\">there</a>")]
    [InlineData("<img alt=\"4111111111111111")]
    [InlineData("")]
    public void Addresses_of_pages_are_left_in_peace(string html) => Assert.False(PrivateGate.MayHold(Encoding.UTF8.GetBytes(html)));

    [Fact]
    public void What_a_tag_or_an_entity_cuts_is_found_in_the_review()
    {
        var story = Story("2026/violin") with { Body = Text("<p>Ring <b>020</b> 7946 0018 or ann&#64;mail.test.</p>") };
        Assert.Equal(["CR0801", "CR0802"], Small.With(story).Review().Select(d => d.Rule.Code));
    }

    [Fact]
    public void A_complaint_does_not_repeat_what_must_not_be_known()
    {
        var story = Story("2026/violin") with { Body = Text("<p>ann.lee@mail.test, +44 20 7946 0018, 4111 1111 1111 1111, GB29 NWBK 6016 1331 9268 19</p>") };
        var said = string.Join('\n', Small.With(story).Check().Select(d => d.ToString()));
        Assert.DoesNotContain("lee", said, StringComparison.Ordinal);
        Assert.DoesNotContain("7946", said, StringComparison.Ordinal);
        Assert.DoesNotContain("1111", said, StringComparison.Ordinal);
        Assert.DoesNotContain("NWBK", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_and_round_ups_are_asked_too()
    {
        var content = Small with
        {
            Items = [Item("2026/11/bus", "https://a.example/bus") with { Excerpt = "He gave her 020 7946 0018." }],
            Digests = [Digest("2026-W47", "2026-11-22") with { Description = "Write to ann@mail.test." }],
        };
        Assert.Equal(["CR0801", "CR0802"], content.Check().Where(d => d.Rule.Severity == Severity.Error).Select(d => d.Rule.Code));
    }

    [Fact]
    public void No_text_breaks_the_search() =>
        Gen.Char["<>@.+-() /0123456789abAB\"é[]"].Array[0, 80].Select(c => new string(c)).Sample(
            text =>
            {
                PrivateGate.MayHold(Encoding.UTF8.GetBytes(text));
                foreach (var find in StoryWording.Private(text))
                    Assert.Equal(find.Text, WordingText.Of(text).Substring(find.Start, find.Text.Length));
            },
            iter: 2_000);

    [Fact]
    public void Hostile_text_costs_no_more_than_its_length()
    {
        var clock = Stopwatch.StartNew();
        foreach (var piece in new[] { "a@", "1 ", "1", "@", "<1", "A1", "AB12 ", "1 Abc ", "(at", "GB00 ", "plate 1", "weg 1234 A " })
            PrivateGate.MayHold(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 500_000))));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    private static bool IsPrivate(string code) => WordingRules.Instance.Private.Any(r => r.Rule.Code == code);
}
