using System.Collections.Immutable;
using System.Text;
using MimeKit;

namespace CustomersRock.Intake;

/// <summary>Bytes of a mail to the letters in it: itself, or those that it forwards.</summary>
internal sealed class LetterReader(IntakeLimits limits)
{
    /// <summary>A letter comes from one person; who names a thousand wants to keep us busy.</summary>
    private const int MostSenders = 20;

    // Names of letters in headers: MimeKit asks the runtime, which knows KOI8-R and ISO-2022-JP only from this provider.
    static LetterReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private readonly ParserOptions options = new() { MaxMimeDepth = limits.Depth + 2 };

    /// <exception cref="LetterRefusedException">It is no mail, or none that is taken.</exception>
    public ImmutableArray<Letter> Read(byte[] bytes, CancellationToken token)
    {
        var start = StartOf(bytes);
        try
        {
            LetterGauge.Measure(new MemoryStream(bytes, start, bytes.Length - start, writable: false), options, limits, token);
            var message = new MimeParser(options, new MemoryStream(bytes, start, bytes.Length - start, writable: false), MimeFormat.Entity, persistent: true).ParseMessage(token);
            var letters = ImmutableArray.CreateBuilder<Letter>();
            Add(letters, message, Sender.Unknown, []);
            return letters.ToImmutable();
        }
        catch (Exception e) when (e is FormatException or ParseException)
        {
            throw new LetterRefusedException("it is no mail: save it again from your mail program, as an .eml file");
        }
    }

    /// <summary>Some programs write a mark of UTF-8, empty lines or the line of a mailbox ("From ada Fri …") before the headers.</summary>
    private static int StartOf(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        while (at < bytes.Length && bytes[at] is (byte)'\r' or (byte)'\n')
            at++;

        if (!bytes[at..].StartsWith("From "u8) && !bytes[at..].StartsWith(">From "u8))
            return at;

        var end = bytes[at..].IndexOf((byte)'\n');
        return end < 0 ? bytes.Length : at + end + 1;
    }

    /// <param name="letters">What was found so far.</param>
    /// <param name="message">The letter, or one that lies in it.</param>
    /// <param name="forwardedBy">Who sent the letter in which it lies.</param>
    /// <param name="beside">The files that came with that one.</param>
    private void Add(ImmutableArray<Letter>.Builder letters, MimeMessage message, Sender forwardedBy, ImmutableArray<LetterPart> beside)
    {
        if (letters.Count >= limits.Forwarded)
            throw new LetterRefusedException($"there are more than {limits.Forwarded} letters in it; save them one by one");

        var parts = new LetterParts(limits);
        parts.Take(message.Body);
        var letter = new Letter
        {
            Subject = message.Subject ?? "",
            Sent = message.Date == DateTimeOffset.MinValue ? null : message.Date,
            Sender = SenderOf(message).With(forwardedBy),
            Text = parts.Text,
            RichText = parts.RichText,
            Parts = parts.Files.AddRange(beside),
        };

        // Around forwarded letters stands what one editor says to the other, and pictures are those of the first; a story's file may stand there all the same.
        var isAround = !parts.Forwarded.IsEmpty && FormFile.In(letter.Text) is null && !letter.Parts.Any(part => part.IsText && FormFile.Whole(part.Text) is not null);
        if (!isAround)
            letters.Add(letter);

        foreach (var (i, inner) in parts.Forwarded.Index())
            Add(letters, inner, letter.Sender, isAround && i == 0 ? letter.Parts : []);
    }

    private static Sender SenderOf(MimeMessage message)
    {
        MailboxAddress[] all = [.. message.From.Mailboxes.Take(MostSenders), .. message.ReplyTo.Mailboxes.Take(MostSenders)];
        if (message.Sender is { } sent)
            all = [.. all, sent];

        var shown = all is [var first, ..] ? string.IsNullOrWhiteSpace(first.Name) ? first.Address : $"{first.Name} <{first.Address}>" : "";
        return new Sender(
            shown,
            [.. all.Select(a => a.Address).Where(a => !string.IsNullOrEmpty(a)).Distinct(StringComparer.OrdinalIgnoreCase)],
            [.. all.Select(a => a.Name ?? "").Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)]);
    }
}
