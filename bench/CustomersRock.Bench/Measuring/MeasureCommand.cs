using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CustomersRock.Bench.Measuring;

/// <summary>Runs a command and prints what it cost, on one line.</summary>
internal static class MeasureCommand
{
    private const string LimitVariable = "BENCH_LIMIT";

    public static int Run(string log, string[] command)
    {
        var limit = TimeSpan.FromSeconds(Words.Number(Environment.GetEnvironmentVariable(LimitVariable) ?? "600"));

        // Starting the first process costs us some milliseconds of just-in-time compiling: that one is not the one we time.
        Native.Wait(Native.Spawn("/dev/null", ["true"]), out _);
        var busy = MachineLoad.CpuSeconds();
        var started = Stopwatch.GetTimestamp();
        var child = Native.Spawn(log, command);
        int status;
        ResourceUsage usage;

        // The child leads a group of its own, so neither Ctrl-C nor a time limit reaches what it starts unless we hand it on.
        void End() => _ = Native.Signal(-child, Native.Kill);
        using (new Timer(_ => End(), null, limit, Timeout.InfiniteTimeSpan))
        using (PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => End()))
        using (PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => End()))
            status = Native.Wait(child, out usage);

        var wall = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var others = Math.Max(0, MachineLoad.CpuSeconds() - busy - usage.User - usage.System);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{wall:0.0000} {usage.User:0.0000} {usage.System:0.0000} {usage.PeakMebibytes:0.0} {status} {others:0.00}"));
        return 0;
    }
}
