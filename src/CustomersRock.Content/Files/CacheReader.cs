using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace CustomersRock.Content.Files;

/// <summary>Reads what a <see cref="CacheWriter"/> wrote, in the same order. The seal says that the bytes are ours, so a fault here is our own.</summary>
public sealed class CacheReader(ReadOnlyMemory<byte> bytes)
{
    private int at;

    public long Number()
    {
        var span = bytes.Span;
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = span[at++];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
                return (long)(value >> 1) ^ -(long)(value & 1);
        }
    }

    public int Whole() => (int)Number();

    public bool Flag() => Number() != 0;

    public string? MaybeText()
    {
        var count = Whole();
        if (count < 0)
            return null;

        var text = Encoding.UTF8.GetString(bytes.Span.Slice(at, count));
        at += count;
        return text;
    }

    /// <summary>A text that is wanted as UTF-8.</summary>
    public byte[] Utf8()
    {
        var count = Whole();
        var text = bytes.Span.Slice(at, count).ToArray();
        at += count;
        return text;
    }

    /// <summary>For what is never null.</summary>
    public string Text() => MaybeText()!;

    public DateTimeOffset Time()
    {
        var ticks = Number();
        return new DateTimeOffset(ticks, TimeSpan.FromMinutes(Whole()));
    }

    public Fingerprint Fingerprint()
    {
        var span = bytes.Span.Slice(at, Files.Fingerprint.Length);
        at += Files.Fingerprint.Length;
        return new Fingerprint(BinaryPrimitives.ReadUInt64BigEndian(span), BinaryPrimitives.ReadUInt64BigEndian(span[sizeof(ulong)..]));
    }

    public T? Maybe<T>(Func<CacheReader, T> read)
        where T : class => Flag() ? read(this) : null;

    public DateTimeOffset? MaybeTime() => Flag() ? Time() : null;

    public ImmutableArray<T> List<T>(Func<CacheReader, T> read) => ImmutableCollectionsMarshal.AsImmutableArray(Array(read));

    public T[] Array<T>(Func<CacheReader, T> read)
    {
        var count = Whole();
        if (count == 0)
            return [];

        var values = new T[count];
        for (var i = 0; i < count; i++)
            values[i] = read(this);

        return values;
    }
}
