namespace CustomersRock.Site.Pages;

/// <summary>One page of a list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">Pages of the list.</param>
/// <param name="Entries">The entries on this page.</param>
internal readonly record struct ListPage<T>(int Number, int Count, ReadOnlyMemory<T> Entries)
{
    /// <summary>Place of the first entry in the whole list, from 1.</summary>
    public int FirstPosition(int pageSize) => ((Number - 1) * pageSize) + 1;
}
