using System.Collections.Frozen;
using CustomersRock.Content.Diagnostics.Rules;

namespace CustomersRock.Content.Reading.Fields;

/// <summary>Statiq's keys that do nothing here, and what does it instead.</summary>
internal static class LeftKeys
{
    private static readonly FrozenDictionary<string, string> Instead = new Dictionary<string, string>
    {
        ["DestinationPath"] = "rename the file; RedirectFrom keeps the old address",
        ["DestinationFileName"] = "rename the file; RedirectFrom keeps the old address",
        ["DestinationExtension"] = "delete it: pages are HTML",
        ["ShouldOutput"] = "use Draft: true for what should not appear",
        ["Layout"] = "delete it: the kind of file picks the layout",
        ["IncludeInSitemap"] = "delete it: every story is in the sitemap",
        ["ShowInNavbar"] = "delete it: only pages stand in the navigation",
        ["Order"] = "delete it: stories are ordered by Published",
        ["IsPost"] = "delete it: what lies in input/stories/ is a story",
        ["IsPage"] = "delete it: what lies in input/ itself is a page",
        ["NoContainer"] = "delete it: looks belong to theme/",
        ["NoSidebar"] = "delete it: looks belong to theme/",
        ["BreadcrumbTitle"] = "delete it: looks belong to theme/",
        ["Copyright"] = "set Copyright in settings.yml",
        ["Enumerate"] = "delete it: nothing in a file is evaluated",
        ["Script"] = "delete it: nothing in a file is evaluated",
        ["ContentType"] = "delete it: the file's ending says what it is",
        ["MediaType"] = "delete it: the file's ending says what it is",
        ["RenderPostProcessTemplates"] = "delete it: nothing in a file is evaluated",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where the key is not Statiq's.</summary>
    public static LeftKey? Find(string key) =>
        Mend(key) is { } mend ? new LeftKey(FrontMatterRules.LeftKey, $"\"{key}\" is a key of Statiq that does nothing here", mend) : null;

    private static string? Mend(string key)
    {
        if (Instead.TryGetValue(key, out var mend))
            return mend;

        if (key.StartsWith("Archive", StringComparison.OrdinalIgnoreCase))
            return "delete it: archive, themes and companies are built in; PageSize is in settings.yml";

        return key.StartsWith("Feed", StringComparison.OrdinalIgnoreCase) && key.Length > 4
            ? "delete it: feeds are built in; FeedItems is in settings.yml"
            : null;
    }
}
