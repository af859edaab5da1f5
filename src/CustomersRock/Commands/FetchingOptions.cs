using System.CommandLine;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Gathering.Fetching;

namespace CustomersRock.Commands;

/// <summary>What the commands that ask servers have in common: who we say we are, how long we wait, whom we may ask.</summary>
internal sealed class FetchingOptions
{
    public Option<string[]> AllowPrivate { get; } = new("--allow-private")
    {
        HelpName = "HOST",
        Description = "A host, with or without its port, or a range such as 127.0.0.0/8, that may be asked although it is private: for tests and house networks; may be repeated.",
    };

    public FetchingOptions() => AllowPrivate.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(t => !FetchOptions.IsHost(t.Value)))
            result.AddError($"--allow-private takes a host, HOST:PORT or a range, as in localhost, 127.0.0.1:8080 or 127.0.0.0/8; \"{token.Value}\" is none.");
    });

    /// <summary>For a command that may run anywhere: in the name of the site, where there is one.</summary>
    public FetchOptions From(Call call) => From(call, call.LooksForSite() is { } folder ? new ContentReader(folder).ReadSettings(call.Reading) : new SiteSettings());

    public FetchOptions From(Call call, SiteSettings settings) => new()
    {
        UserAgent = settings.Gather.UserAgent ?? UserAgents.Default(Version, AddressOf(settings)),
        Timeout = settings.Gather.Timeout,
        MaxBytes = settings.Gather.MaxBytes,
        AllowPrivate = [.. call.Result.GetValue(AllowPrivate) ?? []],
    };

    private static string Version => typeof(FetchingOptions).Assembly.GetName().Version?.ToString(3) ?? "0";

    private static Uri? AddressOf(SiteSettings settings) =>
        settings.Host.Length > 0 && Uri.TryCreate($"{(settings.LinksUseHttps ? "https" : "http")}://{settings.Host}{settings.LinkRoot}/", UriKind.Absolute, out var address) ? address : null;
}
