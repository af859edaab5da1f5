using System.Diagnostics;
using CustomersRock.Bench.Measuring;

namespace CustomersRock.Bench.Previewing;

/// <summary>Our program, running <c>preview</c>.</summary>
internal sealed class PreviewProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Politeness = TimeSpan.FromSeconds(10);

    private readonly Process process;

    public PreviewProcess(string program, string site, string output)
    {
        // Its address on the screen would stand among our tables.
        var start = new ProcessStartInfo(program, ["preview", "--root", site, "--output", output, "--port", "0", "--quiet"]) { RedirectStandardOutput = true };
        process = Process.Start(start)!;
        process.BeginOutputReadLine();
    }

    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public double ResidentMebibytes => process.WorkingSet64 / (1024.0 * 1024);

    /// <summary>Waits until it has done next to nothing for half a second, so that no edit comes into the work for the last one.</summary>
    /// <exception cref="IOException">It ended, or never rests.</exception>
    public void Settle()
    {
        var clock = Stopwatch.StartNew();
        var (last, still) = (Cpu, 0);
        while (still < 5)
        {
            if (process.HasExited || clock.Elapsed > Patience)
                throw new IOException("the preview ended, or does not come to rest");

            Thread.Sleep(Step);
            still = Cpu - last > TimeSpan.FromMilliseconds(10) ? 0 : still + 1;
            last = Cpu;
        }
    }

    public void Dispose()
    {
        _ = Native.Signal(process.Id, Native.Terminate);
        if (!process.WaitForExit(Politeness))
            process.Kill(entireProcessTree: true);

        process.Dispose();
    }
}
