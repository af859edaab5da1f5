namespace CustomersRock.Site.Search;

/// <summary>The index of a catalog, and what is in it by place.</summary>
internal sealed record SearchShelf(SearchIndex Index, SearchTexts Texts);
