using CustomersRock.Content.Addresses;

namespace CustomersRock.Site.Pages;

internal static class ListPages
{
    /// <summary>Cuts a list; an empty list has one empty page.</summary>
    public static IEnumerable<ListPage<T>> Of<T>(ReadOnlyMemory<T> entries, int pageSize)
    {
        var count = Paging.Count(entries.Length, pageSize);
        for (var number = 1; number <= count; number++)
        {
            var from = (number - 1) * pageSize;
            yield return new ListPage<T>(number, count, entries.Slice(from, Math.Min(pageSize, entries.Length - from)));
        }
    }

    /// <summary>"Kindness", then "Kindness, page 2": titles differ, as search engines and screen readers ask.</summary>
    public static string Title(string title, int number) =>
        number == 1 ? title : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{title}, page {number}");
}
