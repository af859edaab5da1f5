using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Files;

namespace CustomersRock.Curation.Decisions;

/// <summary>Where the file of an item lives.</summary>
public static class ItemPlace
{
    private const string Folder = "input/gathered/";

    /// <summary>The path below the site's root of an item's id: <c>2026/11/bus-driver</c>.</summary>
    public static string Of(string item) => $"{Folder}{item}.md";

    /// <summary>An id that no file has yet.</summary>
    internal static string Free(SiteFolder folder, string title, string otherwise, DateTimeOffset at) => Free(title, otherwise, at, id => File.Exists(folder.Full(Of(id))));

    /// <summary>An id that is free.</summary>
    internal static string Free(string title, string otherwise, DateTimeOffset at, Func<string, bool> isTaken)
    {
        var slug = Slug.From(title) is { Length: > 0 } given ? given : otherwise;
        var month = at.UtcDateTime.ToString("yyyy/MM", CultureInfo.InvariantCulture);
        for (var number = 1; ; number++)
        {
            // Room for the number: a slug has 100 characters at most.
            var tail = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number}");
            var id = $"{month}/{Slug.From(slug[..Math.Min(slug.Length, Slug.Longest - tail.Length)])}{tail}";
            if (!isTaken(id))
                return id;
        }
    }
}
