using System.Collections.Immutable;
using System.Text;

namespace CustomersRock.Content.Files;

/// <summary>Writes values one behind the other for a <see cref="SealedFile"/>. No library, for two measured reasons: those that know our records by reflection or by
/// generated generic code have to be compiled at every start (60 ms, a third of a small build), and do not run when compiled ahead.</summary>
/// <param name="capacity">Bytes to begin with; it grows.</param>
public sealed class CacheWriter(int capacity = 64 * 1024)
{
    private byte[] buffer = new byte[capacity];
    private int length;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    /// <summary>Seven bits a byte, the lowest first: small numbers are short.</summary>
    public void Number(long value)
    {
        var rest = (ulong)((value << 1) ^ (value >> 63));
        var room = Room(10);
        var at = 0;
        for (; rest >= 0x80; rest >>= 7)
            room[at++] = (byte)(rest | 0x80);

        room[at++] = (byte)rest;
        length += at;
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    /// <summary>Null comes back as null.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Number(-1);
            return;
        }

        Number(Encoding.UTF8.GetByteCount(value));
        length += Encoding.UTF8.GetBytes(value, Room(Encoding.UTF8.GetMaxByteCount(value.Length)));
    }

    /// <summary>Text that is UTF-8 already, in the same form.</summary>
    public void Utf8(ReadOnlySpan<byte> text)
    {
        Number(text.Length);
        text.CopyTo(Room(text.Length));
        length += text.Length;
    }

    public void Time(DateTimeOffset value)
    {
        Number(value.Ticks);
        Number((long)value.Offset.TotalMinutes);
    }

    public void Fingerprint(Fingerprint value)
    {
        value.WriteTo(Room(Files.Fingerprint.Length));
        length += Files.Fingerprint.Length;
    }

    public void Maybe<T>(T? value, Action<CacheWriter, T> write)
        where T : class
    {
        Flag(value is not null);
        if (value is not null)
            write(this, value);
    }

    public void MaybeTime(DateTimeOffset? value)
    {
        Flag(value is not null);
        if (value is { } time)
            Time(time);
    }

    public void List<T>(ImmutableArray<T> values, Action<CacheWriter, T> write) => List(values.AsSpan(), write);

    public void List<T>(ReadOnlySpan<T> values, Action<CacheWriter, T> write)
    {
        Number(values.Length);
        foreach (var value in values)
            write(this, value);
    }

    private Span<byte> Room(int count)
    {
        if (buffer.Length - length < count)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));

        return buffer.AsSpan(length);
    }
}
