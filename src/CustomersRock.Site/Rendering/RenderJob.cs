using System.Collections.Concurrent;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Site.Rendering;

/// <summary>What one thread renders with: its writer, and where complaints go.</summary>
internal sealed class RenderJob(ConcurrentQueue<Diagnostic> faults) : IDisposable
{
    public Utf8Writer Writer { get; } = new();

    /// <summary>For parts that are needed as bytes of their own, such as the bodies in a feed.</summary>
    public Utf8Writer Scratch { get; } = new();
    public ConcurrentQueue<Diagnostic> Faults { get; } = faults;

    public void Dispose()
    {
        Writer.Dispose();
        Scratch.Dispose();
    }
}
