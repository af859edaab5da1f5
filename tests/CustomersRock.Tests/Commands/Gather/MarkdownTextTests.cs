using CustomersRock.Commands.Gather;
using Xunit;

namespace CustomersRock.Tests.Commands.Gather;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("the server says 503", "the server says 503")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("<script>", "\\<script\\>")]
    [InlineData("[x](javascript:y)", "\\[x\\]\\(javascript\\:y\\)")]
    [InlineData("@everyone", "@\u2060everyone")]
    [InlineData("www.evil.example", "www.\u2060evil.\u2060example")]
    [InlineData("moved: write Feed: https://www.new.example/a_b*c", "moved\\: write Feed\\: `https://www.new.example/a_b*c`")]
    [InlineData("see (https://a.example/).", "see \\(https\\://a.\u2060example/\\).\u2060")]
    [InlineData("https://a.example/x), then", "`https://a.example/x`\\), then")]
    [InlineData("https://a.example/`@all|", "https\\://a.\u2060example/\\`@\u2060all\\|")]
    [InlineData("one\ntwo", "one\\\\u\\{A\\}two")]
    public void Strangers_words_are_text_and_nothing_else(string text, string expected) => Assert.Equal(expected, MarkdownText.Inert(text));
}
