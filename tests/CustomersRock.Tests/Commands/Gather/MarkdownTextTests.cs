using CustomersRock.Commands.Gather;
using CustomersRock.Terminal;
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
    [InlineData("fixes #12", "fixes \\#\u206012")]
    [InlineData("closes octo/cat#12, see GH-12 and !7", "closes octo/cat\\#\u206012, see GH\\-\u206012 and \\!\u20607")]
    [InlineData("on 2026-11-24, well-kept", "on 2026\\-11\\-24, well\\-kept")]
    [InlineData("![x](https://evil.example/p.png)", "\\!\\[x\\]\\(https\\://evil.\u2060example/p.\u2060png\\)")]
    [InlineData("<img src=x onerror=y>", "\\<img src\\=x onerror\\=y\\>")]
    public void Strangers_words_are_text_and_nothing_else(string text, string expected) => Assert.Equal(expected, MarkdownText.Inert(text));

    [Fact]
    public void A_name_stays_within_its_code() => Assert.Equal("`input/a?b?c\\u{A}.md`", MarkdownText.Code("input/a`b|c\n.md"));

    [Theory]
    [InlineData("The bus", "https://kind.example/bus", "[The bus](https://kind.example/bus)")]
    [InlineData("A] (b) | c", "https://kind.example/a(b)|c?d=[e]&f=%20", "[A\\] \\(b\\) \\| c](https://kind.example/a%28b%29%7Cc?d=%5Be%5D&f=%20)")]
    [InlineData("x", "https://kind.example/\"><b>`\\ é", "[x](https://kind.example/%22%3E%3Cb%3E%60%5C%20%C3%A9)")]
    [InlineData(" ", "https://kind.example/bus", "[(without a title)](https://kind.example/bus)")]
    [InlineData("An issue", "https://github.com/a/b/issues/1", "An issue")]
    [InlineData("An issue", "https://gist.GitHub.com/a", "An issue")]
    [InlineData("x", "javascript:alert(1)", "x")]
    [InlineData("x", "kind.example/bus", "x")]
    [InlineData("x", null, "x")]
    public void A_title_leads_to_its_page_and_nowhere_else(string title, string? url, string expected) => Assert.Equal(expected, MarkdownText.Link(title, url));
}
