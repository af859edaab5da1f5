using System.Buffers;

namespace CustomersRock.Tests.Site.Feeds;

/// <summary>Gives exactly what is asked for, a new span each time, and forgets what was not counted.</summary>
internal sealed class StingyBuffer : IBufferWriter<byte>
{
    private readonly List<byte> written = [];
    private byte[] current = [];

    public byte[] Written => [.. written];

    public void Advance(int count)
    {
        written.AddRange(current.AsSpan(0, count));
        current = [];
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => current = new byte[Math.Max(1, sizeHint)];

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
