using System.IO.Compression;

namespace CustomersRock.Gathering.Feeds.Decoding;

/// <summary>Some servers store feeds packed by gzip and send them as they are, without saying so.</summary>
internal static class PackedBody
{
    public static bool IsPacked(ReadOnlySpan<byte> body) => body.Length > 2 && body[0] == 0x1F && body[1] == 0x8B;

    /// <summary>What it unpacks to; null where that is broken or more than <see cref="FeedLimits.Body"/>: a few kilobytes may unpack to gigabytes.</summary>
    public static byte[]? Unpack(ReadOnlyMemory<byte> body)
    {
        using var packed = new MemoryStream(body.ToArray(), writable: false);
        using var stream = new GZipStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                unpacked.Write(buffer, 0, read);
                if (unpacked.Length > FeedLimits.Body)
                    return null;
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return unpacked.ToArray();
    }
}
