using System.Text;
using Xunit;

namespace CustomersRock.Tests.Support;

/// <summary>Compares what two builds made, byte for byte.</summary>
internal static class OutputFiles
{
    public static void AssertSame(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> received)
    {
        if (Difference(expected, received) is { } difference)
            Assert.Fail(difference);
    }

    /// <summary>Which files are missing, which are too many, and the first place where a file differs; null where all is the same.</summary>
    public static string? Difference(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> received)
    {
        var missing = expected.Keys.Except(received.Keys).ToArray();
        var extra = received.Keys.Except(expected.Keys).ToArray();
        var other = expected.Keys.Intersect(received.Keys).Where(path => !expected[path].AsSpan().SequenceEqual(received[path])).ToArray();
        if (missing.Length + extra.Length + other.Length == 0)
            return null;

        var text = $"missing: {List(missing)}\ntoo many: {List(extra)}\ndifferent: {List(other)}\n";
        return other.Length == 0 ? text : text + TextDifference.Between(Text(expected[other[0]]), Text(received[other[0]]));
    }

    private static string List(string[] paths) => paths.Length == 0 ? "none" : string.Join(", ", paths.Take(20));

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
