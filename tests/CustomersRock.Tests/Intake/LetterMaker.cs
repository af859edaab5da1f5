using System.Text;
using MimeKit;

namespace CustomersRock.Tests.Intake;

/// <summary>Letters for tests, from a person who does not exist.</summary>
internal static class LetterMaker
{
    public const string Story = "The librarian put the kettle on, opened the reading room again and said that closing was a matter of opinion. We stayed until eight.\n";

    public const string Form = """
        ---
        Title: The violin
        Published: 2026-11-20
        Author: Ada
        Themes: [kindness]
        Description: A driver turns the tram around for a violin that somebody left on its seat.
        Origin: reader
        Evidence: first-hand
        Consent: "The teller, who sent it to be published here."
        ---

        The driver turned the tram around and came back for it.

        """;

    // See MailWays.
    static LetterMaker() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static byte[] Plain(string text = Story, string subject = "A story: The library") => MailWays.Bytes(MailWays.Letter(MailWays.Plain(text, ContentEncoding.QuotedPrintable), subject));

    public static byte[] With(string text, params MimeEntity[] beside)
    {
        var all = new Multipart("mixed") { MailWays.Plain(text, ContentEncoding.QuotedPrintable) };
        foreach (var part in beside)
            all.Add(part);

        return MailWays.Bytes(MailWays.Letter(all, "A story: The library"));
    }

    public static MimePart File(string name, string type, ReadOnlySpan<byte> bytes, bool isInline = false) => new(type.Split('/')[0], type.Split('/')[1])
    {
        Content = new MimeContent(new MemoryStream(bytes.ToArray())),
        ContentDisposition = new ContentDisposition(isInline ? ContentDisposition.Inline : ContentDisposition.Attachment),
        ContentTransferEncoding = ContentEncoding.Base64,
        FileName = name,
    };

    public static byte[] Raw(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"));
}
