using System.Buffers.Binary;

namespace CustomersRock.Gathering.Fetching;

/// <summary>A body as it comes over the wire: counted, capped, and not too slow.</summary>
/// <param name="inner">Stays the caller's.</param>
/// <param name="slow">Ends the reading when it fires; put off whenever enough has come.</param>
internal sealed class RawBody(Stream inner, FetchOptions options, CancellationTokenSource slow) : Stream
{
    private readonly byte[] head = new byte[2];
    private readonly byte[] tail = new byte[4];
    private int headLength;
    private int headRead;
    private long marked;

    /// <summary>Bytes that have come.</summary>
    public long Count { get; private set; }

    /// <summary>The last four bytes that came as a little-endian number: in a gzip file the length of what is inside (RFC 1952).</summary>
    public uint Tail => BinaryPrimitives.ReadUInt32LittleEndian(tail);

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Whether the first two bytes are a header of RFC 1950. They are read again afterwards. To be asked first.</summary>
    public async ValueTask<bool> StartsLikeZlib(CancellationToken token)
    {
        while (headLength < 2)
        {
            var read = await Take(head.AsMemory(headLength), token);
            if (read == 0)
                return false;
            headLength += read;
        }

        return (head[0] & 0x0f) == 8 && BinaryPrimitives.ReadUInt16BigEndian(head) % 31 == 0;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (headRead == headLength)
            return await Take(buffer, cancellationToken);

        var length = Math.Min(buffer.Length, headLength - headRead);
        head.AsSpan(headRead, length).CopyTo(buffer.Span);
        headRead += length;
        return length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override void Flush() => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async ValueTask<int> Take(Memory<byte> buffer, CancellationToken token)
    {
        var read = await inner.ReadAsync(buffer, token);
        Count += read;
        KeepTail(buffer.Span[..read]);

        // A packed body can be endless and hold nothing.
        if (Count > options.MaxBytes)
            throw BodyReader.TooLong(options);

        if (Count - marked >= options.SlowBytes)
        {
            marked = Count;
            slow.CancelAfter(options.SlowTime);
        }

        return read;
    }

    private void KeepTail(ReadOnlySpan<byte> read)
    {
        var last = read[Math.Max(0, read.Length - tail.Length)..];
        tail.AsSpan(last.Length).CopyTo(tail);
        last.CopyTo(tail.AsSpan(tail.Length - last.Length));
    }
}
