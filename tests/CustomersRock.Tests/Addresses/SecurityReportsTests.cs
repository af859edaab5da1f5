using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using Xunit;

namespace CustomersRock.Tests.Addresses;

public sealed class SecurityReportsTests
{
    [Theory]
    [InlineData("https://github.com/rock/site", "https://github.com/rock/site")]
    [InlineData("https://github.com/rock/site/", "https://github.com/rock/site")]
    [InlineData("http://www.github.com/rock/site.git", "https://github.com/rock/site")]
    [InlineData("https://github.com/rock", null)]
    [InlineData("https://github.com/rock/site/tree/main", null)]
    [InlineData("https://github.com.elsewhere.example/rock/site", null)]
    [InlineData("https://git.example/rock/site", null)]
    [InlineData(null, null)]
    public void A_repository_on_GitHub_takes_private_reports(string? repository, string? found)
    {
        var settings = new SiteSettings { Repository = repository };

        Assert.Equal(found is null ? null : found + "/security/advisories/new", SecurityReports.Contact(settings));
        Assert.Equal(found is null ? null : found + "/security/policy", SecurityReports.Policy(settings));
    }

    [Fact]
    public void The_setting_comes_first() => Assert.Equal(
        "mailto:holes@rock.example",
        SecurityReports.Contact(new SiteSettings { Repository = "https://github.com/rock/site", SecurityContact = "mailto:holes@rock.example" }));
}
