using CustomersRock.Gathering.Feeds.Texts;
using Xunit;

namespace CustomersRock.Tests.Gathering.Feeds;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ann Lee", "Ann Lee")]
    [InlineData("ann@example.com (Ann Lee)", "Ann Lee")]
    [InlineData("Ann Lee (ann@example.com)", "Ann Lee")]
    [InlineData("Ann Lee <ann@example.com>", "Ann Lee")]
    [InlineData("Ann Lee &lt;ann@example.com&gt;", "Ann Lee")]
    [InlineData("\"Ann Lee\" <mailto:ann@example.com>", "Ann Lee")]
    [InlineData("ann@example.com, Ann Lee", "Ann Lee")]
    [InlineData("ann@example.com", "ann@example.com")]
    [InlineData("<ann@example.com>", "ann@example.com")]
    [InlineData("mailto:ann@example.com", "ann@example.com")]
    [InlineData("Ann (the elder) Lee", "Ann (the elder) Lee")]
    [InlineData("Ann (@annlee)", "Ann (@annlee)")]
    [InlineData(" Ann\n  Lee ", "Ann Lee")]
    [InlineData("Ann &amp; Bo", "Ann & Bo")]
    [InlineData("Ann Lee<ann@example.com>", "Ann Lee")]
    [InlineData("Ren&eacute; &lt;3", "René <3")]
    [InlineData("<a href=\"https://a.example/\">Ann</a>", "Ann")]
    [InlineData("@", "@")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_name_goes_before_a_mail_address(string? written, string? expected) => Assert.Equal(expected, PersonName.Read(written));
}
