using System.Globalization;

namespace CustomersRock.Content.Model;

/// <summary>Year and slug: what a story's address is made of.</summary>
public readonly record struct StoryId(int Year, string Slug)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}/{Slug}");
}
