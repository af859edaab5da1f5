namespace CustomersRock.Commands.Tag;

/// <summary>A stream line by line, as it comes: a program that asks item by item is answered item by item.</summary>
internal static class ByteLines
{
    private const int ChunkSize = 65536;

    /// <returns>Each line without its end; null for one that is longer than <paramref name="longest"/> bytes.</returns>
    public static IEnumerable<ReadOnlyMemory<byte>?> Read(Stream stream, int longest)
    {
        var chunk = new byte[ChunkSize];
        using var line = new MemoryStream();
        var isTooLong = false;
        int count;
        while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            var start = 0;
            for (var end = Array.IndexOf(chunk, (byte)'\n', 0, count); end >= 0; end = Array.IndexOf(chunk, (byte)'\n', start, count - start))
            {
                isTooLong |= !Keep(line, chunk.AsSpan(start, end - start), longest);
                yield return isTooLong ? (ReadOnlyMemory<byte>?)null : line.GetBuffer().AsMemory(0, (int)line.Length);
                line.SetLength(0);
                isTooLong = false;
                start = end + 1;
            }

            isTooLong |= !Keep(line, chunk.AsSpan(start, count - start), longest);
        }

        if (isTooLong || line.Length > 0)
            yield return isTooLong ? (ReadOnlyMemory<byte>?)null : line.GetBuffer().AsMemory(0, (int)line.Length);
    }

    private static bool Keep(MemoryStream line, ReadOnlySpan<byte> bytes, int longest)
    {
        if (line.Length + bytes.Length > longest)
            return false;

        line.Write(bytes);
        return true;
    }
}
