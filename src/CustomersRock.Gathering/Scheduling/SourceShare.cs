using System.IO.Hashing;
using System.Text;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Scheduling;

/// <summary>A number that looks drawn by lot and is the same each time: two runs with the same inputs decide the same.</summary>
internal static class SourceShare
{
    /// <summary>From 0 to below 1; another one for each source, and for each failure in a row.</summary>
    public static double Of(SourceId source, int failures) =>
        (XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(source.Value ?? ""), failures) >> 11) * (1.0 / (1UL << 53));
}
