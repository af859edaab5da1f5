using System.Globalization;

namespace CustomersRock.Bench.Measuring;

/// <summary>What the whole machine has worked, from <c>/proc/stat</c>.</summary>
internal static class MachineLoad
{
    private const double TicksPerSecond = 100; // USER_HZ: the same on every Linux that .NET runs on

    private const int Idle = 3;
    private const int WaitsForDisk = 4;

    /// <summary>CPU seconds since the machine started, of all processes together; stolen time too, for it also keeps a program waiting.</summary>
    public static double CpuSeconds()
    {
        var fields = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(8);
        return fields.Index().Where(f => f.Index is not (Idle or WaitsForDisk)).Sum(f => long.Parse(f.Item, CultureInfo.InvariantCulture)) / TicksPerSecond;
    }
}
