using System.Buffers.Binary;
using System.Runtime.InteropServices;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Planning;

/// <summary>Makes the print of a page: a hash of all that the page shows. Same print, same bytes: the page need not be rendered again.</summary>
internal sealed class PrintBuilder
{
    private byte[] buffer = new byte[1024];
    private int length;

    public PrintBuilder Start(Fingerprint basis)
    {
        length = 0;
        return Add(basis);
    }

    public PrintBuilder Add(Fingerprint print)
    {
        print.WriteTo(Room(Fingerprint.Length));
        length += Fingerprint.Length;
        return this;
    }

    public PrintBuilder Add(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(4), number);
        length += 4;
        return this;
    }

    /// <summary>With its length, so that "ab", "c" differs from "a", "bc"; null differs from empty.</summary>
    public PrintBuilder Add(string? text)
    {
        Add(text?.Length ?? -1);
        if (text is null)
            return this;

        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        bytes.CopyTo(Room(bytes.Length));
        length += bytes.Length;
        return this;
    }

    public Fingerprint End() => Fingerprint.Of(buffer.AsSpan(0, length));

    private Span<byte> Room(int count)
    {
        if (buffer.Length - length < count)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));

        return buffer.AsSpan(length, count);
    }
}
