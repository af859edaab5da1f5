using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>Sums in an order that no processor changes: four lanes whatever its width, no fused steps. So equal data makes equal models, byte for byte.</summary>
internal static class FixedSum
{
    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var lefts = MemoryMarshal.Cast<double, Vector256<double>>(left);
        var rights = MemoryMarshal.Cast<double, Vector256<double>>(right[..left.Length]);
        var lanes = Vector256<double>.Zero;
        for (var i = 0; i < lefts.Length; i++)
            lanes += lefts[i] * rights[i];

        var sum = lanes[0] + lanes[1] + (lanes[2] + lanes[3]);
        for (var i = lefts.Length * 4; i < left.Length; i++)
            sum += left[i] * right[i];

        return sum;
    }

    /// <summary>Adds <paramref name="factor"/> times <paramref name="row"/> to <paramref name="target"/>.</summary>
    public static void Add(double factor, ReadOnlySpan<double> row, Span<double> target)
    {
        var rows = MemoryMarshal.Cast<double, Vector256<double>>(row);
        var targets = MemoryMarshal.Cast<double, Vector256<double>>(target[..row.Length]);
        for (var i = 0; i < rows.Length; i++)
            targets[i] += rows[i] * factor;

        for (var i = rows.Length * 4; i < row.Length; i++)
            target[i] += row[i] * factor;
    }
}
