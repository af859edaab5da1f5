using System.Text;

namespace CustomersRock.Gathering.Feeds.Decoding;

/// <summary>What the first bytes prove: a byte order mark, or the zeros of wide characters (XML 1.0, appendix F).</summary>
internal static class ByteOrder
{
    /// <summary>Null where the first bytes prove nothing.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> body, out int mark)
    {
        mark = 0;
        foreach (var encoding in Marked)
        {
            if (!body.StartsWith(encoding.Preamble))
                continue;

            mark = encoding.Preamble.Length;
            return encoding;
        }

        return body.Length < 4 ? null : ByZeros(body[0] == 0, body[1] == 0, body[2] == 0, body[3] == 0);
    }

    // UTF-32 first: its mark begins with that of UTF-16.
    private static readonly Encoding[] Marked = [new UTF32Encoding(false, true), new UTF32Encoding(true, true), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    private static Encoding? ByZeros(bool first, bool second, bool third, bool fourth) => (first, second, third, fourth) switch
    {
        (true, true, true, false) => Marked[1],
        (false, true, true, true) => Marked[0],
        (false, true, false, true) => Encoding.Unicode,
        (true, false, true, false) => Encoding.BigEndianUnicode,
        _ => null,
    };
}
