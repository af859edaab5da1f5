using System.Text;
using System.Text.Unicode;

namespace CustomersRock.Content.Mending;

/// <summary>A file's text to the last byte, for who changes a part of it and nothing else: its byte order mark, its line ends, whatever cannot be seen.</summary>
internal readonly record struct WrittenFile(string Text, bool HasMark)
{
    /// <summary>Null where the bytes are not UTF-8: then nobody can say which letters they are.</summary>
    public static WrittenFile? Of(ReadOnlySpan<byte> bytes)
    {
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        if (hasMark)
            bytes = bytes[Encoding.UTF8.Preamble.Length..];

        return Utf8.IsValid(bytes) ? new WrittenFile(Encoding.UTF8.GetString(bytes), hasMark) : null;
    }

    public byte[] ToBytes() => HasMark ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] : Encoding.UTF8.GetBytes(Text);
}
