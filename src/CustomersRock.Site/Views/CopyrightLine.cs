using System.Globalization;
using CustomersRock.Content.Model;

namespace CustomersRock.Site.Views;

internal static class CopyrightLine
{
    public static string For(SiteSettings settings, DateTimeOffset now) =>
        settings.Copyright.Replace("{year}", now.UtcDateTime.Year.ToString(CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase);
}
