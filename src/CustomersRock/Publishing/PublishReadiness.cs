using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Site;

namespace CustomersRock.Publishing;

/// <summary>Whether a built site may be shown to readers.</summary>
internal static class PublishReadiness
{
    /// <summary>Why not; null where it may.</summary>
    public static string? Complaint(SiteFolder folder, BuildReport report, bool built)
    {
        if (built && (!report.Succeeded || report.Diagnostics.HasErrors()))
            return "a site with errors is not published.";

        if (report.Settings is not { } settings)
            return "settings.yml could not be read.";

        if (settings.Host.Length == 0)
            return "settings.yml names no Host, so feeds and canonical links would lead nowhere; write Host: example.org there, or give -s Host=example.org.";

        if (settings.Publish.Cname is { Length: > 0 } domain && Uri.CheckHostName(domain) != UriHostNameType.Dns)
            return $"Publish.Cname in settings.yml is no domain: \"{domain}\".";

        return File.Exists(Path.Combine(folder.Output, "index.html"))
            ? null
            : $"there is no home page in {folder.Output}; build the site first.";
    }
}
