using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>A story in its place among the others. The references are set once, while the catalog is made.</summary>
public sealed class CatalogStory
{
    internal CatalogStory(Story story, int index)
    {
        Story = story;
        Index = index;
        Address = SiteAddresses.Story(story.Id);
    }

    public Story Story { get; }

    /// <summary>Place in <see cref="Catalog.Stories"/>: 0 is the newest.</summary>
    public int Index { get; }
    public string Address { get; }

    /// <summary>In the order of the story; a company that is named twice stands once.</summary>
    public ImmutableArray<CompanyShelf> Companies { get; internal set; } = [];
    public CatalogStory? Newer { get; internal set; }
    public CatalogStory? Older { get; internal set; }

    /// <summary>At most three, the nearest first.</summary>
    public ImmutableArray<CatalogStory> Related { get; internal set; } = [];
    public CatalogStory? InReplyTo { get; internal set; }
    public ImmutableArray<CatalogStory> Replies { get; internal set; } = [];
}
