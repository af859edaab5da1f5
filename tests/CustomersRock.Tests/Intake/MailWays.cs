using System.Net;
using System.Text;
using MimeKit;

namespace CustomersRock.Tests.Intake;

/// <summary>What happens to a text between the form's mail door and a folder of letters: each way is one that programs in the wild take.</summary>
internal static class MailWays
{
    public static readonly (string Name, Func<string, MimeEntity> Send)[] All =
    [
        ("as it is", text => Plain(text, ContentEncoding.EightBit)),
        ("quoted-printable", text => Plain(text, ContentEncoding.QuotedPrintable)),
        ("base64", text => Plain(text, ContentEncoding.Base64)),
        ("quoted-printable in ISO-2022-JP or UTF-8", text => Plain(text, ContentEncoding.QuotedPrintable, text.Any(c => c > '\u007F') ? "utf-8" : "iso-2022-jp")),
        ("format=flowed", text => Flowed(text, "no")),
        ("format=flowed, delsp", text => Flowed(text, "yes")),
        ("broken at 76", text => Plain(Broken(text, 76), ContentEncoding.EightBit)),
        ("broken at 72 and quoted", text => Plain(Quoted(Broken(text, 72)), ContentEncoding.QuotedPrintable)),
        ("quoted twice", text => Plain(Quoted(Quoted(text)), ContentEncoding.Base64)),
        ("forwarded below a header", text => Plain("See below. A.\n\n---------- Forwarded message ---------\nFrom: Mary <mary@example.org>\nDate: Thu, 19 Nov 2026\nSubject: A story\nTo: <stories@example.net>\n\n" + text, ContentEncoding.QuotedPrintable)),
        ("with a signature", text => Plain(text + "\n-- \nMary Somerville\n+44 20 7946 0958\n", ContentEncoding.QuotedPrintable)),
        ("from a telephone", text => Plain(text + "\n\nSent from my iPhone\n", ContentEncoding.QuotedPrintable)),
        ("HTML, a div for a line", text => Html(string.Concat(text.Split('\n').Select(line => $"<div>{(line.Length == 0 ? "<br>" : Escaped(line))}</div>\r\n")))),
        ("HTML, breaks", text => Html("<html><head><style>p { color: red }</style></head><body>" + string.Join("<br>\r\n", text.Split('\n').Select(Escaped)) + "</body></html>")),
        ("HTML of Outlook", text => Html("<body lang=EN-GB><div class=WordSection1>" + string.Concat(text.Split('\n').Select(line => $"<p class=MsoNormal>{(line.Length == 0 ? "<o:p>&nbsp;</o:p>" : Escaped(line) + "<o:p></o:p>")}</p>")) + "</div></body>")),
        ("HTML, preformatted", text => Html("<pre class=\"moz-quote-pre\" wrap=\"\">" + WebUtility.HtmlEncode(text) + "</pre>")),
        ("HTML, spaces lost", text => Html(string.Concat(text.Split('\n').Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>\n")))),
        ("HTML beside broken text", text => new MultipartAlternative { Plain(Broken(text, 76), ContentEncoding.EightBit), Html(string.Join("<br>", text.Split('\n').Select(Escaped))) }),
        ("as a file", text => new Multipart("mixed") { Plain("Here it is.", ContentEncoding.SevenBit), File(text, "story.md", "text", "markdown", ContentEncoding.QuotedPrintable) }),
        ("as a file of bytes", text => new Multipart("mixed") { Plain("Here it is.", ContentEncoding.SevenBit), File(text, "../../settings.yml.md", "application", "octet-stream", ContentEncoding.Base64) }),
        ("as a letter in a letter", text => new Multipart("mixed") { Plain("From my aunt.", ContentEncoding.SevenBit), new MessagePart("rfc822", Letter(Plain(text, ContentEncoding.QuotedPrintable), "A story")) }),
        ("out of a mailbox", text => Plain(string.Join('\n', text.Split('\n').Select(line => line.StartsWith("From ", StringComparison.Ordinal) ? ">" + line : line)), ContentEncoding.EightBit)),
    ];

    // What MimeKit did not find once, it never finds: the product says this before it asks, and so must we.
    static MailWays() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static MimeMessage Letter(MimeEntity body, string subject) =>
        new([new MailboxAddress("Mary Somerville", "mary.somerville@example.org")], [new MailboxAddress("", "stories@example.net")], subject, body) { Date = new DateTimeOffset(2026, 11, 20, 10, 0, 0, TimeSpan.Zero) };

    public static byte[] Bytes(MimeMessage letter)
    {
        using var stream = new MemoryStream();
        letter.WriteTo(new FormatOptions { NewLineFormat = NewLineFormat.Dos }, stream);
        return stream.ToArray();
    }

    public static TextPart Plain(string text, ContentEncoding encoding, string charset = "utf-8") => Text("plain", text, encoding, charset);

    public static TextPart Html(string html) => Text("html", html, ContentEncoding.QuotedPrintable, "utf-8");

    /// <summary>RFC 3676, section 4.2: lines of at most 72, a space before what would be taken for something else.</summary>
    public static TextPart Flowed(string text, string delsp)
    {
        var lines = text.Split('\n').SelectMany(line => Broken(line, 72).Split('\n') is var pieces && delsp == "yes" ? pieces.Select((p, i) => i < pieces.Length - 1 ? p + "  " : p) : pieces.Select((p, i) => i < pieces.Length - 1 ? p + " " : p));
        var part = Plain(string.Join('\n', lines.Select(line => line.StartsWith(' ') || line.StartsWith('>') || line.StartsWith("From ", StringComparison.Ordinal) ? " " + line : line)), ContentEncoding.EightBit);
        part.ContentType.Parameters["format"] = "flowed";
        part.ContentType.Parameters["delsp"] = delsp;
        return part;
    }

    /// <summary>At the last space that is within the width; a longer word is not broken.</summary>
    public static string Broken(string text, int width) => string.Join('\n', text.Split('\n').Select(line =>
    {
        var broken = new StringBuilder();
        while (line.Length > width)
        {
            var indent = line.Length - line.TrimStart().Length;
            var at = line.LastIndexOf(' ', width);
            if (at <= indent)
                at = line.IndexOf(' ', Math.Max(width, indent));

            if (at < 0)
                break;

            broken.Append(line, 0, at).Append('\n');
            line = line[(at + 1)..];
        }

        return broken.Append(line).ToString();
    }));

    public static string Quoted(string text) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? ">" : line[0] == '>' ? ">" + line : "> " + line));

    private static MimePart File(string text, string name, string type, string subtype, ContentEncoding encoding) => new(type, subtype)
    {
        Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(text))),
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
        ContentTransferEncoding = encoding,
        FileName = name,
    };

    private static TextPart Text(string subtype, string text, ContentEncoding encoding, string charset)
    {
        var part = new TextPart(subtype) { ContentTransferEncoding = encoding };
        part.SetText(charset, text.Replace("\n", "\r\n", StringComparison.Ordinal));
        part.ContentTransferEncoding = encoding;
        return part;
    }

    /// <summary>As editors of mail keep two spaces.</summary>
    private static string Escaped(string line) => WebUtility.HtmlEncode(line).Replace("  ", "&nbsp; ", StringComparison.Ordinal);
}
