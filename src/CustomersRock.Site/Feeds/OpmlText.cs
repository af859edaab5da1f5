using System.Net;
using System.Text;
using System.Text.Unicode;

namespace CustomersRock.Site.Feeds;

/// <summary>The slips of programs that write XML by hand, mended: a bare <c>&amp;</c>, entities of HTML, text before the beginning, a wrong encoding.</summary>
internal static class OpmlText
{
    // The longest entity of HTML that anybody writes into a title: &thetasym;
    private const int LongestEntity = 10;

    public static string Mended(ReadOnlySpan<byte> bytes)
    {
        var text = Decode(bytes);
        var start = text.IndexOf("<opml", StringComparison.OrdinalIgnoreCase);
        text = start < 0 ? text : text[start..];
        var mended = new StringBuilder(text.Length + 64);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '&')
                i = MendEntity(text, i, mended);
            else if (text[i] >= ' ' || text[i] is '\t' or '\n' or '\r')
                mended.Append(text[i]);
        }

        return mended.ToString();
    }

    // What is not UTF-8 was most likely saved by an old program in the Latin alphabet's own code.
    private static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes is [0xff, 0xfe, ..] ? Encoding.Unicode.GetString(bytes[2..])
        : bytes is [0xfe, 0xff, ..] ? Encoding.BigEndianUnicode.GetString(bytes[2..])
        : Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);

    /// <summary>The place of the last character that was dealt with.</summary>
    private static int MendEntity(string text, int at, StringBuilder mended)
    {
        var end = text.IndexOf(';', at, Math.Min(LongestEntity + 2, text.Length - at));
        var entity = end < 0 ? "" : text[at..(end + 1)];
        if (entity is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;")
        {
            mended.Append(entity);
            return end;
        }

        // "&nbsp;" and "&#233;" become their characters; "A&B;" stays as it was written.
        var decoded = WebUtility.HtmlDecode(entity);
        if (end < 0 || decoded == entity)
        {
            mended.Append("&amp;");
            return at;
        }

        mended.Append(decoded is "<" ? "&lt;" : decoded is "&" ? "&amp;" : decoded is "\"" ? "&quot;" : decoded);
        return end;
    }
}
