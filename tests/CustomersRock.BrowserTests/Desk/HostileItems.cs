using CustomersRock.Content.Model;

namespace CustomersRock.BrowserTests.Desk;

/// <summary>What strangers may send: as if all cleaning before had failed.</summary>
internal static class HostileItems
{
    public static readonly (string Name, string Title, string Text, Func<Telling, Telling> Change)[] All =
    [
        ("markup", "<img src=x onerror=alert(1)>", "<script>alert(2)</script> <iframe src=https://evil.example></iframe> ordinary words", t => t with { Author = "<b>Ada</b>", Excerpt = "<script>alert(3)</script>" }),
        ("liquid", "{{ desk.token }} {% include '_item' %}", "{{ desk.token }}{% for i in (1..1000000) %}x{% endfor %}", t => t),
        ("breakout", "\"><svg/onload=alert(4)>' onmouseover='alert(5)", "</textarea><script>alert(6)</script></details></form>", t => t with { Excerpt = "</textarea><script>alert(7)</script>" }),
        ("scheme", "A link that runs", "Words.", t => t with { Url = "javascript:alert(8)", Canonical = null }),
        ("data", "Another link that runs", "Words of another.", t => t with { Url = "data:text/html,<script>alert(9)</script>", Canonical = null, Image = "https://evil.example/pixel.gif" }),
        ("bidi", "pay \u202Ewon\u202C now", "One \u2066two\u2069 three \u202Efour.", t => t),
        ("control", "A bell \u0007 and \u001B[31m red", "Nul \0 and \u0085 next line \u2028 and more.", t => t with { Author = "\u0000" }),
        ("long", new string('M', 1_000_000), string.Join(' ', Enumerable.Repeat("word", 200_000)), t => t with { Author = new string('A', 100_000), Categories = [new string('C', 100_000)] }),
        ("unbroken", new string('x', 290), new string('y', 5000), t => t),
        ("none", "", "", t => t with { Title = null, Excerpt = null, Url = null, Canonical = null, Language = "\" onfocus=alert(10) x=\"" }),
        ("surrogate", "half a letter \uD83D", "another half \uDE00.", t => t),
    ];
}
