using Xunit;

namespace CustomersRock.BrowserTests.Site;

public sealed class ValidatorTests(LaunchSite launch)
{
    [Fact]
    public async Task The_validator_finds_neither_error_nor_warning()
    {
        var (jar, reason) = await Validator.Find();
        Assert.SkipWhen(jar is null, reason);
        var site = await launch.Published;
        Assert.Empty(await Validator.Check(jar!, site.Folder, site.Pages.Select(BuiltSite.FileOf)));
    }
}
