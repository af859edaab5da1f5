using System.Runtime.InteropServices;

namespace CustomersRock.Bench.Measuring;

/// <summary><c>struct rusage</c> of 64-bit Linux.</summary>
[StructLayout(LayoutKind.Sequential, Size = 144)]
internal readonly struct ResourceUsage
{
    private readonly long userSeconds;
    private readonly long userMicroseconds;
    private readonly long systemSeconds;
    private readonly long systemMicroseconds;
    private readonly long peakKibibytes;

    public double User => userSeconds + (userMicroseconds / 1e6);

    public double System => systemSeconds + (systemMicroseconds / 1e6);

    /// <summary>Of the largest single process, not the sum of a tree.</summary>
    public double PeakMebibytes => peakKibibytes / 1024.0;
}
