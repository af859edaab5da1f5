using System.Globalization;

namespace CustomersRock.Bench.Corpus;

/// <summary>All of a synthetic story but its body.</summary>
internal sealed record StoryHead(string Slug, string Title, DateTime Published, string Author, string Company, string[] Themes, string Description)
{
    public string Year => Published.ToString("yyyy", CultureInfo.InvariantCulture);

    public string PublishedIso => Published.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Where every program puts the story's page.</summary>
    public string Address => $"/stories/{Year}/{Slug}/";
}
