using System.CommandLine;
using CustomersRock.Commands;
using Xunit;

namespace CustomersRock.Tests.Commands;

public sealed class CallTests
{
    [Fact]
    public void Settings_are_split_at_the_first_equals_sign()
    {
        using var folder = new TestFolder();
        var call = CallWith(TestHost.In(folder), "-s", "Host=example.org", "--set", "Copyright=a=b", "-s", "Author=");

        Assert.Equal([new("Host", "example.org"), new("Copyright", "a=b"), new("Author", "")], call.Settings);
    }

    [Fact]
    public void The_house_theme_is_used_where_a_site_has_none()
    {
        using var folder = new TestFolder().With("site/input/about.md").With("program/theme/page.liquid");

        var site = CallWith(TestHost.In(folder), "-r", "site").FindSite()!;

        Assert.Equal(folder["program/theme"], site.Theme);
        Assert.Equal(folder["site/output"], site.Output);
    }

    [Fact]
    public void The_site_s_own_theme_comes_first()
    {
        using var folder = new TestFolder().With("site/settings.yml").With("site/theme/page.liquid").With("program/theme/page.liquid");

        var site = CallWith(TestHost.In(folder), "-r", "site", "-o", "out").FindSite()!;

        Assert.Equal(folder["site/theme"], site.Theme);
        Assert.Equal(folder["out"], site.Output);
    }

    [Theory]
    [InlineData("2026-11-24", "2026-11-24T00:00:00+00:00")]
    [InlineData("2026-11-24T08:30", "2026-11-24T08:30:00+00:00")]
    [InlineData("2026-11-24T08:30:15Z", "2026-11-24T08:30:15+00:00")]
    [InlineData("2026-11-24T08:30:15.5+01:00", "2026-11-24T08:30:15.5+01:00")]
    public void A_time_without_offset_is_UTC(string text, string expected)
    {
        Assert.True(IsoTime.TryParse(text, out var time));
        Assert.Equal(expected, time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1764000000", true)]
    [InlineData("0", true)]
    [InlineData("-1", false)]
    [InlineData("99999999999999999", false)]
    [InlineData("1e9", false)]
    [InlineData(" 1", false)]
    public void An_epoch_is_a_number_of_seconds(string text, bool fine) => Assert.Equal(fine, IsoTime.TryParseEpoch(text, out _));

    [Fact]
    public void Now_is_what_was_given_then_the_epoch_then_the_clock()
    {
        using var folder = new TestFolder();
        var now = new Option<string?>("--now");

        var epoch = TestHost.In(folder, ("SOURCE_DATE_EPOCH", "1000000000"));
        Assert.Equal(2027, CallWith(epoch, [now], "--now", "2027-01-01").FindNow(now)!.Value.Year);
        Assert.Equal(2001, CallWith(epoch, [now]).FindNow(now)!.Value.Year);
        Assert.Equal(2026, CallWith(TestHost.In(folder), [now]).FindNow(now)!.Value.Year);
    }

    private static Call CallWith(TestHost host, params string[] args) => CallWith(host, [], args);

    private static Call CallWith(TestHost host, Option[] more, params string[] args)
    {
        var root = new RootCommand();
        var shared = new SharedOptions();
        shared.AddTo(root);
        foreach (var option in more)
            root.Add(option);

        return new Call(root.Parse(args), shared, host);
    }
}
