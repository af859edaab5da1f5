using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Publishing;
using CustomersRock.Site;
using CustomersRock.Tests.Terminal;
using Xunit;

namespace CustomersRock.Tests.Publishing;

public sealed class PublishReadinessTests : IDisposable
{
    private static readonly BuildReport Good = new() { Succeeded = true, Written = true, Settings = new SiteSettings { Host = "example.org" } };

    private readonly BuiltSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_good_site_is_ready() => Assert.Null(Complaint(Good));

    [Fact]
    public void A_site_with_errors_is_not() => Assert.Contains("errors", Complaint(Good with { Succeeded = false, Diagnostics = [Complaints.UnknownTheme] }), StringComparison.Ordinal);

    [Fact]
    public void A_site_without_a_host_is_not() => Assert.Contains("Host: example.org", Complaint(Good with { Settings = new SiteSettings() }), StringComparison.Ordinal);

    [Fact]
    public void A_site_without_readable_settings_is_not() => Assert.Contains("settings.yml", Complaint(Good with { Settings = null }), StringComparison.Ordinal);

    [Theory]
    [InlineData("rock.example\nevil.example")]
    [InlineData("https://rock.example")]
    public void A_domain_that_is_none_is_told(string domain) => Assert.Contains(
        "Cname", Complaint(Good with { Settings = new SiteSettings { Host = "example.org", Publish = new PublishSettings { Cname = domain } } }), StringComparison.Ordinal);

    [Fact]
    public void A_site_without_a_home_page_is_not()
    {
        File.Delete(site.Folder["site/output/index.html"]);

        Assert.Contains("no home page", Complaint(Good), StringComparison.Ordinal);
    }

    private string? Complaint(BuildReport report) => PublishReadiness.Complaint(new SiteFolder(site.Folder["site"]), report, built: true);
}
