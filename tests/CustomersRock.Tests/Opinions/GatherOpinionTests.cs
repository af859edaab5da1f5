using System.Text.RegularExpressions;
using CustomersRock.Opinions;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Commands.Gather;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Opinions;

/// <summary>What an editor notices of it.</summary>
public sealed class GatherOpinionTests
{
    private const string Key = "sk-Very-Secret-1";

    [Fact]
    public async Task Nobody_is_asked_unless_the_settings_say_whom()
    {
        await using var site = GatherSite.OfTwo();
        await Run(site, (SecondOpinion.KeyVariable, Key));
        Assert.DoesNotContain(site.Server.Requests, r => r.Method == "POST");
        Assert.False(site.Folder.Has(OpinionFile.Place));
    }

    [Fact]
    public async Task A_gather_asks_once_about_what_waits_and_says_what_it_cost()
    {
        await using var site = Asking();
        site.Server.Answer("/v1/chat/completions", _ => ModelServer.Saying("""{"good_news": 0.9, "themes": [], "why": "She went back."}"""));
        Assert.Contains("Second opinion (small) on 3 of 3 items, 2700 tokens.", (await Run(site)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Second opinion", (await Run(site)).Output, StringComparison.Ordinal);
        Assert.Equal(3, site.Server.Requests.Count(r => r.Method == "POST"));
        await site.Run(0, "inbox");
    }

    [Fact]
    public async Task A_dry_run_asks_nobody()
    {
        await using var site = Asking();
        await site.Run(0, "gather", "--dry-run");
        Assert.DoesNotContain(site.Server.Requests, r => r.Method == "POST");
    }

    [Fact]
    public async Task A_model_in_trouble_is_told_in_one_line_and_changes_no_exit_code_and_the_key_is_nowhere()
    {
        await using var site = Asking();
        site.Server.Answer("/v1/chat/completions", r => new ServedAnswer { Status = 500, Body = System.Text.Encoding.UTF8.GetBytes(r["Authorization"]!) });
        var host = await Run(site, (SecondOpinion.KeyVariable, Key));
        Assert.Equal("warning: the second opinion did not answer: it is in trouble (500); the plain tagger decides.", Assert.Single(Regex.Matches(host.Errors, ".*second opinion.*")).Value);
        Assert.Equal(3, site.Server.Requests.Count(r => r["Authorization"] == "Bearer " + Key));
        Assert.DoesNotContain("Very-Secret", host.Output + host.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(site.Folder.Path, "*", SearchOption.AllDirectories), f => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(f)).Contains("Very-Secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sk-one\ntwo")]
    [InlineData("sk-é")]
    public async Task A_key_that_cannot_be_sent_is_told_without_showing_it(string key)
    {
        await using var site = Asking();
        var host = await Run(site, (SecondOpinion.KeyVariable, key));
        Assert.Contains("the second opinion was not asked: CUSTOMERSROCK_OPINION_KEY holds letters that no key has", host.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-", host.Output + host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_cannot_be_kept_are_no_reason_to_fail()
    {
        await using var site = Asking();
        site.Server.Answer("/v1/chat/completions", _ => ModelServer.Saying(ModelServer.Good));
        Directory.CreateDirectory(site.Folder[OpinionFile.Place]);
        Assert.Contains("the plain tagger decides", (await Run(site)).Errors, StringComparison.Ordinal);
    }

    private static GatherSite Asking()
    {
        var site = GatherSite.OfTwo();
        site.Folder.With("settings.yml", $"SiteTitle: Test\nDescription: Of gathering.\nHost: example.org\nOpinion:\n  Endpoint: {site.Server.Address("/v1")}\n  Model: small\n");
        return site;
    }

    private static async Task<TestHost> Run(GatherSite site, params (string, string)[] variables)
    {
        var host = TestHost.In(site.Folder, variables);
        var code = await host.Run("gather", "--force", "--allow-private", "kind.localhost", "--allow-private", "letters.localhost");
        Assert.True(code == 0, $"exit {code}\n{host.Output}\n{host.Errors}");
        return host;
    }
}
