using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Settings;
using Xunit;

namespace CustomersRock.Tests.Reading;

public sealed class OpinionSettingsTests
{
    [Fact]
    public void Nobody_is_asked_unless_it_is_said()
    {
        Assert.False(Read("SiteTitle: Ours\n").Settings.IsOn);
        Assert.False(Read("Opinion:\n").Settings.IsOn);
    }

    [Fact]
    public void It_says_whom_and_how_much()
    {
        var (settings, faults) = Read("""
            Opinion:
              Endpoint: http://localhost:11434/v1
              Model: llama3.2
              Timeout: 9s
              MostTime: 2m
              MostItems: 7
              MostTokens: 20000
              Weight: 0.25
            """);
        Assert.Empty(faults);
        Assert.True(settings.IsOn);
        Assert.Equal(
            new OpinionSettings
            {
                Endpoint = "http://localhost:11434/v1",
                Model = "llama3.2",
                Timeout = TimeSpan.FromSeconds(9),
                MostTime = TimeSpan.FromMinutes(2),
                MostItems = 7,
                MostTokens = 20_000,
                Weight = 0.25,
            },
            settings);
    }

    [Theory]
    [InlineData("https://api.example.org/v1", true)]
    [InlineData("http://127.0.0.1:8080/v1", true)]
    [InlineData("http://[::1]:8080/v1", true)]
    [InlineData("http://LOCALHOST/v1", true)]
    [InlineData("http://api.example.org/v1", false)]
    [InlineData("http://192.168.1.5:11434/v1", false)]
    [InlineData("http://localhost.example.org/v1", false)]
    [InlineData("https://api.example.org/v1?key=abc", false)]
    [InlineData("https://api.example.org/v1#a", false)]
    [InlineData("https://me:secret@api.example.org/v1", false)]
    [InlineData("ftp://localhost/v1", false)]
    public void It_is_asked_over_https_or_on_this_machine(string endpoint, bool fits)
    {
        var (settings, faults) = Read($"Opinion:\n  Model: small\n  Endpoint: \"{endpoint}\"\n");
        Assert.Equal(fits, settings.IsOn);
        Assert.Equal(fits ? 0 : 1, faults.Length);
    }

    [Theory]
    [InlineData("Key")]
    [InlineData("ApiKey")]
    [InlineData("OPENAI_API_KEY")]
    [InlineData("Token")]
    [InlineData("Password")]
    public void A_key_is_refused_and_told_where_it_belongs(string key)
    {
        var fault = Assert.Single(Read($"Opinion:\n  Endpoint: https://api.example.org/v1\n  Model: small\n  {key}: sk-1\n").Faults);
        Assert.Equal((Severity.Error, "CR0604"), (fault.Rule.Severity, fault.Rule.Code));
        Assert.Contains("CUSTOMERSROCK_OPINION_KEY", fault.Mend, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-1", fault.What + fault.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_is_a_hint_with_the_right_word()
    {
        var fault = Assert.Single(Read("Opinion:\n  Endpoint: https://api.example.org/v1\n  Model: small\n  MostToken: 3000\n").Faults);
        Assert.Equal(("CR0602", "did you mean \"MostTokens\"?"), (fault.Rule.Code, fault.Mend));
    }

    [Fact]
    public void An_address_without_a_model_asks_nobody_and_is_told_but_the_command_line_may_bring_it()
    {
        const string File = "Opinion:\n  Endpoint: https://api.example.org/v1\n";
        Assert.Equal("Model is missing", Assert.Single(Read(File).Faults).What);
        var (settings, faults) = Read("", "Opinion.Endpoint=http://localhost/v1", "Opinion.Model=small");
        Assert.Empty(faults);
        Assert.True(settings.IsOn);
    }

    private static (OpinionSettings Settings, ImmutableArray<Diagnostic> Faults) Read(string text, params string[] overrides)
    {
        var (settings, faults) = SettingsReader.Read("settings.yml", Marked.Utf8(text), [.. overrides]);
        return (settings.Opinion, faults);
    }
}
