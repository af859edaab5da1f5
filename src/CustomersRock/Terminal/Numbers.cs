using System.Globalization;
using CustomersRock.Content.Texts;

namespace CustomersRock.Terminal;

/// <summary>Counts and times as words, the same on every machine.</summary>
internal static class Numbers
{
    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    public static string Count(int count, string one) => Count(count, one, one + "s");

    /// <summary><c>0.41 s</c>, or <c>38 ms</c> below a tenth of a second.</summary>
    public static string Time(TimeSpan time) => time.TotalSeconds < 0.1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");

    public static string Day(DateTimeOffset time) => UtcText.Day(time);
}
