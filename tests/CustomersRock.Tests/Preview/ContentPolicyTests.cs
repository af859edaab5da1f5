using CustomersRock.Preview;
using Xunit;

namespace CustomersRock.Tests.Preview;

public sealed class ContentPolicyTests
{
    [Theory]
    [InlineData("default-src 'none'; img-src 'self'", "default-src 'none'; img-src 'self'; script-src 'self'; connect-src 'self'")]
    [InlineData("script-src 'none'; connect-src 'none'", "script-src 'self'; connect-src 'self'")]
    [InlineData("script-src 'self'; connect-src 'self';", "script-src 'self'; connect-src 'self'")]
    [InlineData("Script-Src 'sha256-x'", "Script-Src 'sha256-x' 'self'; connect-src 'self'")]
    [InlineData("", "script-src 'self'; connect-src 'self'")]
    public void A_policy_is_opened_for_our_own_scripts_alone(string policy, string expected) => Assert.Equal(expected, ContentPolicy.Open(policy));

    [Fact]
    public void The_served_page_has_the_script_and_an_open_policy()
    {
        var page = ReloadingPage.From("""
            <html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'"><meta name=x content="default-src"></head><body><p>"</body>"</p></BODY></html>
            """, "abc-1");

        Assert.Contains("content=\"default-src &#39;none&#39;; style-src &#39;self&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;\"", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=x content=\"default-src\">", page, StringComparison.Ordinal);
        Assert.Contains("</p><script src=\"/_preview/reload.js?state=abc-1\" defer></script></BODY>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_an_end_gets_the_script_at_its_end() =>
        Assert.EndsWith("<p>x<script src=\"/_preview/reload.js?state=1\" defer></script>", ReloadingPage.From("<p>x", "1"), StringComparison.Ordinal);
}
