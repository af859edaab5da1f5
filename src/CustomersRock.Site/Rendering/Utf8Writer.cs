using System.Buffers;
using System.Text;

namespace CustomersRock.Site.Rendering;

/// <summary>Text to UTF-8 without a detour over strings: templates write characters, bodies are copied as the bytes they are.</summary>
/// <remarks>Reused for page after page by one thread. Every asynchronous member completes at once: the base class would start a task for each.</remarks>
internal sealed class Utf8Writer(int capacity = 64 * 1024) : TextWriter, IBufferWriter<byte>
{
    private byte[] buffer = new byte[capacity];
    private int length;
    private char pendingHighSurrogate;

    public override Encoding Encoding => Encoding.UTF8;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public void Clear()
    {
        length = 0;
        pendingHighSurrogate = '\0';
    }

    public void WriteUtf8(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        length += bytes.Length;
    }

    public override void Write(char value)
    {
        if (value < 0x80 && pendingHighSurrogate == '\0')
        {
            Room(1)[0] = (byte)value;
            length++;
            return;
        }

        Write(new ReadOnlySpan<char>(in value));
    }

    public override void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;

        if (pendingHighSurrogate != '\0')
            text = FinishPair(text);

        // A pair may be split over two calls; half of it would become U+FFFD.
        if (!text.IsEmpty && char.IsHighSurrogate(text[^1]))
        {
            pendingHighSurrogate = text[^1];
            text = text[..^1];
        }

        length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(char[]? buffer) => Write(buffer.AsSpan());

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value.AsSpan());
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer.AsSpan(index, count));
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    void IBufferWriter<byte>.Advance(int count) => length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Room(Math.Max(sizeHint, 256));
        return buffer.AsMemory(length);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint) => Room(Math.Max(sizeHint, 256));

    private ReadOnlySpan<char> FinishPair(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> pair = [pendingHighSurrogate, text[0]];
        pendingHighSurrogate = '\0';
        var whole = char.IsLowSurrogate(pair[1]);
        length += Encoding.UTF8.GetBytes(whole ? pair : pair[..1], Room(8));
        return whole ? text[1..] : text;
    }

    private Span<byte> Room(int count)
    {
        if (buffer.Length - length < count)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));

        return buffer.AsSpan(length);
    }
}
