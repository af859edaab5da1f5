using System.Text;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Mending;
using Xunit;

namespace CustomersRock.Tests.Mending;

/// <summary>Mended lines into bytes, and nothing but them.</summary>
public sealed class LineMendingTests
{
    private static readonly DiagnosticRule Rule = new("CR0999", Severity.Hint, "a rule for tests", "It is one.") { Mends = true };

    [Theory]
    [InlineData("a\nTitel: x\nb\n", "a\nTitle: x\nb\n")]
    [InlineData("a\r\nTitel: x\r\nb", "a\r\nTitle: x\r\nb")]
    [InlineData("a\rTitel: x\rb", "a\rTitle: x\rb")]
    [InlineData("\ufeffa\nTitel: x\nb\u0007\u0085\n\n", "\ufeffa\nTitle: x\nb\u0007\u0085\n\n")]
    [InlineData("a\nTitel: x", "a\nTitle: x")]
    [InlineData("a\nTitle: x\n", "a\nTitle: x\n")]
    public void A_line_is_mended_and_every_other_byte_stays(string before, string after) => Assert.Equal(after, Apply(before, At(2, "Title: x")));

    [Fact]
    public void A_sign_that_cannot_be_seen_stays_though_the_complaint_shows_a_blank_for_it() =>
        Assert.Equal("Title: a\u0007b", Apply("Titel: a\u0007b", At(1, "Title: a b")));

    [Fact]
    public void Two_changes_of_a_line_are_both_made_unless_they_meet()
    {
        Assert.Equal("Title: 2026-11-26", Apply("Titel: 26.11.2026", At(1, "Title: 26.11.2026", 1), At(1, "Titel: 2026-11-26", 8)));
        Assert.Equal("Title: 26.11.2026", Apply("Titel: 26.11.2026", At(1, "Title: 26.11.2026", 1), At(1, "Tilte: 26.11.2026", 8)));
    }

    [Theory]
    [InlineData("Title: x\r\n\r\nText\r\n", "Title: x\r\n---\r\n\r\nText\r\n")]
    [InlineData("Title: x", "Title: x\n---")]
    public void A_line_that_is_added_ends_as_the_others_do(string before, string after) => Assert.Equal(after, Apply(before, At(1, "Title: x\n---")));

    [Fact]
    public void Lines_above_go_with_it() => Assert.Equal("---\nTitle: x\n", Apply("\n \n---\nTitle: x\n", At(3, "---") with { LinesAbove = 2 }));

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(int.MaxValue)]
    public void A_line_that_is_not_there_is_not_made_up(int line) => Assert.Equal("a\nb\n", Apply("a\nb\n", At(line, "c")));

    [Fact]
    public void What_is_not_certain_is_not_written() => Assert.Equal("Titel: x", Apply("Titel: x", At(1, "Title: x") with { IsCertain = false }));

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_left()
    {
        byte[] bytes = [0x54, 0xe9, 0x0a];
        Assert.Same(bytes, LineMending.Apply(bytes, [At(1, "T")]).Bytes);
    }

    [Fact]
    public void What_was_mended_is_told_with_the_line_before_and_after_all_of_it()
    {
        var (_, mends) = LineMending.Apply("a\r\nTitel: 26.11.2026\r\n"u8.ToArray(), [At(2, "Titel: 2026-11-26", 8), At(2, "Title: 26.11.2026", 1)]);
        Assert.Equal([("a.md:2:1", "Titel: 26.11.2026", "Title: 2026-11-26"), ("a.md:2:8", "Titel: 26.11.2026", "Title: 2026-11-26")], mends.Select(m => (m.At.ToString(), m.Was, m.Is)));
    }

    private static Diagnostic At(int line, string mended, int column = 1) => Rule.At(new FilePosition("a.md", line, column), "what", "mend", mended).BeyondDoubt();

    private static string Apply(string text, params Diagnostic[] complaints) => Encoding.UTF8.GetString(LineMending.Apply(Encoding.UTF8.GetBytes(text), complaints).Bytes);
}
