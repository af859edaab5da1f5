using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace CustomersRock.Site.Feeds;

/// <summary>Writes UTF-8 into the current span of a buffer and asks for the next one only when it is full: a feed is hundreds of small writes.
/// Call <see cref="Flush"/> at the end.</summary>
internal ref struct Utf8Output(IBufferWriter<byte> buffer)
{
    private const int LeastSpan = 4096;
    private const int MostBytesPerChar = 3;
    private const int DateLength = 32;

    private Span<byte> free = buffer.GetSpan(LeastSpan);
    private int used;

    /// <summary>As it is: markup of ours, or what is escaped already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(scoped ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > free.Length - used)
            Grow(utf8.Length);
        utf8.CopyTo(free[used..]);
        used += utf8.Length;
    }

    /// <summary>Without escaping; a lone surrogate becomes U+FFFD.</summary>
    public void Raw(scoped ReadOnlySpan<char> text)
    {
        var most = text.Length * MostBytesPerChar;
        if (most > free.Length - used)
            Grow(most);
        Utf8.FromUtf16(text, free[used..], out _, out var written, replaceInvalidSequences: true, isFinalBlock: true);
        used += written;
    }

    /// <summary>RFC 822 as RSS wants it: <c>Tue, 03 Nov 2026 00:00:00 GMT</c>.</summary>
    public void Rfc822(DateTimeOffset time)
    {
        if (DateLength > free.Length - used)
            Grow(DateLength);
        time.UtcDateTime.TryFormat(free[used..], out var written, "R", CultureInfo.InvariantCulture);
        used += written;
    }

    /// <summary>RFC 3339: <c>2026-11-03T00:00:00Z</c>.</summary>
    public void Rfc3339(DateTimeOffset time)
    {
        if (DateLength > free.Length - used)
            Grow(DateLength);
        time.UtcDateTime.TryFormat(free[used..], out var written, "s", CultureInfo.InvariantCulture);
        used += written;
        free[used++] = (byte)'Z';
    }

    public void Flush()
    {
        buffer.Advance(used);
        free = default;
        used = 0;
    }

    /// <summary>The bytes themselves, or a mended copy where they are not UTF-8: no reader takes a feed with a broken sequence.</summary>
    public static ReadOnlySpan<byte> Valid(ReadOnlySpan<byte> utf8) =>
        Utf8.IsValid(utf8) ? utf8 : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(utf8));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        buffer.Advance(used);
        used = 0;
        free = buffer.GetSpan(Math.Max(length, LeastSpan));
    }
}
