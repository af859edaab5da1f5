using CustomersRock.Content.Model;

namespace CustomersRock.Site.Views;

internal static class EditLink
{
    /// <summary>Where the file can be edited in the browser; null where the settings name no repository. GitHub's form of address.</summary>
    public static string? For(SiteSettings settings, string path) =>
        settings.Repository is { } repository
            ? $"{repository.TrimEnd('/')}/edit/{Uri.EscapeDataString(settings.Branch)}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}"
            : null;
}
