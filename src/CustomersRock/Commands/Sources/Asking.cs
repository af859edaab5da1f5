using System.CommandLine;
using System.Reflection;
using CustomersRock.Content.Model;
using CustomersRock.Gathering.Fetching;

namespace CustomersRock.Commands.Sources;

/// <summary>How commands ask servers: in the name of this site, within the bounds of its settings.</summary>
internal static class Asking
{
    public static Option<string[]> AllowPrivate() => new("--allow-private")
    {
        HelpName = "HOST",
        Description = "A host, with or without its port, that may be asked although its address is private: for tests and house networks; may be repeated.",
    };

    public static FetchOptions OptionsFor(Call call, SiteSettings settings, Option<string[]> allowPrivate) => new()
    {
        UserAgent = settings.Gather.UserAgent ?? UserAgents.Default(Version, SiteOf(settings)),
        Timeout = settings.Gather.Timeout,
        MaxBytes = settings.Gather.MaxBytes,
        AllowPrivate = [.. call.Result.GetValue(allowPrivate) ?? []],
    };

    private static string Version => typeof(Asking).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    private static Uri? SiteOf(SiteSettings settings) =>
        Uri.TryCreate($"{(settings.LinksUseHttps ? "https" : "http")}://{settings.Host}{settings.LinkRoot}", UriKind.Absolute, out var site) && settings.Host.Length > 0 ? site : null;
}
