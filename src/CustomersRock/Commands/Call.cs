using System.Collections.Immutable;
using System.CommandLine;
using CustomersRock.Content.Files;
using CustomersRock.Content.Reading;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

/// <summary>One call of a command: what was given, and what every command needs from it.</summary>
internal sealed class Call
{
    private readonly SharedOptions shared;

    public Call(ParseResult result, SharedOptions shared, ProgramHost host)
    {
        this.shared = shared;
        Result = result;
        Host = host;
        var verbosity = shared.Verbose.IsGiven(result) ? Verbosity.Verbose : shared.Quiet.IsGiven(result) ? Verbosity.Quiet : Verbosity.Normal;
        Screen = new Screen(host, verbosity, colour: !shared.NoColor.IsGiven(result) && WantsColour(host));
    }

    public ParseResult Result { get; }
    public ProgramHost Host { get; }
    public Screen Screen { get; }

    public ImmutableArray<KeyValuePair<string, string>> Settings
    {
        get
        {
            var given = Result.GetValue(shared.Set) ?? [];
            return [.. given.Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0].Trim(), pair[1]))];
        }
    }

    /// <summary>How content is read for this call.</summary>
    public ReadOptions Reading => new() { Settings = [.. Settings.Select(pair => $"{pair.Key}={pair.Value}")] };

    public string FullPath(string path) => Path.GetFullPath(path, Host.CurrentFolder);

    /// <summary>The site's folders, where there is a site; nobody is told where there is none.</summary>
    public SiteFolder? LooksForSite() => IsSite(Root) ? new SiteFolder(Root) : null;

    /// <summary>The site's folders; null, and said why, where there is no site.</summary>
    public SiteFolder? FindSite(Option<string?>? theme = null)
    {
        var root = Root;
        if (!IsSite(root))
        {
            Screen.WrongUsage($"{root} is not a site: it has neither input/ nor settings.yml. Name the site's folder with --root DIR, or go there.");
            return null;
        }

        var themeFolder = theme is null ? null : Result.GetValue(theme);
        if (themeFolder is not null && !Directory.Exists(FullPath(themeFolder)))
        {
            Screen.WrongUsage($"there is no theme folder {FullPath(themeFolder)}.");
            return null;
        }

        var output = Result.GetValue(shared.Output);
        return new SiteFolder(root, output is null ? null : FullPath(output), themeFolder is null ? HouseTheme(root) : FullPath(themeFolder));
    }

    /// <summary>"Now": as given, else SOURCE_DATE_EPOCH, else the clock; null, and said why, where the variable holds nonsense.</summary>
    public DateTimeOffset? FindNow(Option<string?> option)
    {
        // Its validator let it through.
        if (Result.GetValue(option) is { } given && IsoTime.TryParse(given, out var asked))
            return asked;

        if (Host.Variable("SOURCE_DATE_EPOCH") is not { Length: > 0 } epoch)
            return Host.Time.GetUtcNow();

        if (IsoTime.TryParseEpoch(epoch, out var time))
            return time;

        Screen.WrongUsage($"SOURCE_DATE_EPOCH takes seconds since 1970; \"{epoch}\" is not a number of seconds.");
        return null;
    }

    private string Root => FullPath(Result.GetValue(shared.Root) ?? ".");

    private static bool IsSite(string root) => Directory.Exists(Path.Combine(root, "input")) || File.Exists(Path.Combine(root, "settings.yml"));

    private string? HouseTheme(string root)
    {
        var house = Path.Combine(Host.ProgramFolder, "theme");
        return !Directory.Exists(Path.Combine(root, "theme")) && Directory.Exists(house) ? house : null;
    }

    private static bool WantsColour(ProgramHost host) =>
        string.IsNullOrEmpty(host.Variable("NO_COLOR")) && !string.Equals(host.Variable("TERM"), "dumb", StringComparison.Ordinal);
}
