namespace CustomersRock.Tests.Support;

internal static class Shuffle
{
    /// <summary>The same in another order, which the seed decides.</summary>
    public static T[] Shuffled<T>(this T[] items, int seed)
    {
        T[] copy = [.. items];
        new Random(seed).Shuffle(copy);
        return copy;
    }
}
