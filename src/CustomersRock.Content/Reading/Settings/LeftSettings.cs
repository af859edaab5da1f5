using System.Collections.Frozen;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Settings;

/// <summary>Statiq's settings that do nothing here, and what does it instead; and keys that look like secrets.</summary>
internal static class LeftSettings
{
    private const string OneShape = "delete it: links have one shape, /stories/2026/slug/";
    private const string CommandLine = "delete it: --root, --output and --theme say where folders are";
    private const string UsePublish = "set Publish: To: git:origin#gh-pages";
    private const string NoRewriting = "delete it: pages load nothing from other hosts, and links are relative to LinkRoot";

    private static readonly string[] SecretWords = ["token", "secret", "password", "passwd", "apikey", "api_key", "accesskey", "privatekey", "credential"];

    private static readonly FrozenDictionary<string, string> Instead = new Dictionary<string, string>
    {
        ["LinkHideIndexPages"] = OneShape,
        ["LinkHideExtensions"] = OneShape,
        ["LinkHiddenPageTrailingSlash"] = OneShape,
        ["LinkLowercase"] = OneShape,
        ["IndexFileName"] = OneShape,
        ["PageFileExtensions"] = OneShape,
        ["OptimizeContentFileNames"] = "delete it: names are always made this way",
        ["OptimizeDataFileNames"] = "delete it: names are always made this way",
        ["OptimizeFileNames"] = "delete it: names are always made this way",
        ["GenerateSearchIndex"] = "delete it: search is always there",
        ["Image"] = "delete it: cards are made for each story and theme; SocialCards: false leaves them out",
        ["InputFiles"] = CommandLine,
        ["AdditionalInputFiles"] = CommandLine,
        ["InputPaths"] = CommandLine,
        ["ThemePaths"] = CommandLine,
        ["OutputPath"] = CommandLine,
        ["TempPath"] = CommandLine,
        ["CachePath"] = CommandLine,
        ["WatchPaths"] = CommandLine,
        ["ExcludedFiles"] = "rename it to ExcludedPaths",
        ["ValidateRelativeLinks"] = "delete it: links inside the site are always checked",
        ["ValidateAbsoluteLinks"] = "delete it: a build never asks other hosts",
        ["Analyzers"] = "delete it: the command check runs all checks",
        ["DateTimeInputCulture"] = "delete it: dates are ISO 8601",
        ["DateTimeDisplayCulture"] = "set Language",
        ["CurrentDateTime"] = "use the option --now, or SOURCE_DATE_EPOCH",
        ["MirrorResources"] = NoRewriting,
        ["MakeLinksAbsolute"] = NoRewriting,
        ["MakeLinksRootRelative"] = NoRewriting,
        ["HighlightCode"] = "delete it: code is shown without colours",
        ["GatherHeadingsLevel"] = "delete it: every heading can be linked to",
        ["CleanMode"] = "use the option --clean",
        ["UseCache"] = "delete it: deleting .customersrock/ empties the cache",
        ["Strict"] = "use the option --strict",
        ["FailureLogLevel"] = "use the option --strict",
        ["GitHubOwner"] = UsePublish,
        ["GitHubName"] = UsePublish,
        ["GitHubBranch"] = UsePublish,
        ["NetlifySiteId"] = "set Publish: To: and a folder, and let the host take it from there",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static LeftKey? Find(string key) =>
        FindSecret(key) ?? (Instead.GetValueOrDefault(key) is { } mend ? new LeftKey(SettingsRules.Left, $"\"{key}\" is a setting of Statiq that does nothing here", mend) : null);

    /// <summary>Here also a plain <c>Key</c> is a secret, and it has a place of its own. Caps are spelt <c>Most…</c>: a slip in MostTokens is no token.</summary>
    public static LeftKey? FindOpinionKey(string key) =>
        !key.StartsWith("Most", StringComparison.OrdinalIgnoreCase) && (key.EndsWith("key", StringComparison.OrdinalIgnoreCase) || FindSecret(key) is not null)
            ? new LeftKey(SettingsRules.Secret, $"{Shown.Quoted(key)} looks like a secret", "delete it and make the old one invalid; the key of the second opinion comes from the variable CUSTOMERSROCK_OPINION_KEY alone")
            : null;

    public static LeftKey? FindSecret(string key)
    {
        foreach (var word in SecretWords)
        {
            if (key.Contains(word, StringComparison.OrdinalIgnoreCase))
                return new LeftKey(SettingsRules.Secret, $"{Shown.Quoted(key)} looks like a secret", "delete it and make the old one invalid; git and the host keep their own");
        }

        return null;
    }
}
