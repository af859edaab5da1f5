namespace CustomersRock.Site.Search;

/// <summary>Where a word stands; the number is its byte in the tally.</summary>
internal enum SearchField
{
    Text,
    Description,

    /// <summary>Companies, people, themes, place.</summary>
    Names,
    Title,
}
