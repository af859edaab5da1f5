namespace CustomersRock.Content.Addresses;

/// <summary>How long lists are cut into pages.</summary>
public static class Paging
{
    /// <summary>How many pages a list of <paramref name="total"/> entries has; an empty list has one, too.</summary>
    public static int Count(int total, int pageSize) => total <= 0 ? 1 : (total - 1) / Math.Max(1, pageSize) + 1;
}
