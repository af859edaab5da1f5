using System.Collections.Immutable;
using System.Text;
using MimeKit;

namespace CustomersRock.Intake;

/// <summary>Walks the parts of a mail: what is read, what lies beside it, what is forwarded.</summary>
internal sealed class LetterParts(IntakeLimits limits)
{
    private readonly StringBuilder plain = new();
    private readonly StringBuilder rich = new();
    private readonly ImmutableArray<LetterPart>.Builder files = ImmutableArray.CreateBuilder<LetterPart>();
    private readonly ImmutableArray<MimeMessage>.Builder forwarded = ImmutableArray.CreateBuilder<MimeMessage>();
    private bool hasRich;

    /// <summary>The plain text, or what the HTML says where there is no other.</summary>
    public string Text => IsBlank(plain) ? rich.ToString() : plain.ToString();
    public string RichText => hasRich && !IsBlank(plain) ? rich.ToString() : "";
    public ImmutableArray<LetterPart> Files => files.ToImmutable();
    public ImmutableArray<MimeMessage> Forwarded => forwarded.ToImmutable();

    /// <exception cref="LetterRefusedException">Its text is too long, it is encrypted, or a machine wrote it.</exception>
    public void Take(MimeEntity? entity) => Take(entity, Reading.Both);

    private void Take(MimeEntity? entity, Reading reading)
    {
        switch (entity)
        {
            case Multipart multipart:
                TakeAll(multipart, reading);
                break;
            case MessagePart { Message: { } message }:
                forwarded.Add(message);
                break;
            case TextPart text when IsRead(text):
                Append(text, reading);
                break;
            case MimePart { Content: not null } part:
                files.Add(new LetterPart(part.FileName ?? "", part.ContentType.MimeType.ToLowerInvariant(), BytesOf(part)) { Charset = part.ContentType.Charset });
                break;
        }
    }

    private void TakeAll(Multipart multipart, Reading reading)
    {
        switch (multipart.ContentType.MediaSubtype.ToLowerInvariant())
        {
            case "encrypted":
                throw new LetterRefusedException("it is encrypted; open it in your mail program and save its text as a .txt file");
            case "report":
                throw new LetterRefusedException("it is a notice that a mail server wrote, and nobody's story");
            case "alternative" when multipart.Any(HoldsHtml) && multipart.Any(part => !HoldsHtml(part)):
                foreach (var part in multipart)
                    Take(part, HoldsHtml(part) ? reading & Reading.Rich : reading & Reading.Plain);
                break;
            default:
                foreach (var part in multipart)
                    Take(part, reading);
                break;
        }
    }

    private static bool HoldsHtml(MimeEntity entity) => entity is TextPart { IsHtml: true } || (entity is Multipart multipart && multipart.Any(HoldsHtml));

    /// <summary>A text with a name is a file, wherever the sender's program puts it.</summary>
    private static bool IsRead(TextPart text) => !text.IsAttachment && string.IsNullOrEmpty(text.FileName) && (text.IsPlain || text.IsHtml || text.ContentType.MediaSubtype == "markdown");

    private void Append(TextPart part, Reading reading)
    {
        var written = MailCharset.Text(BytesOf(part), part.ContentType.Charset);
        var most = part.IsHtml ? limits.Html : limits.Text;
        if (written.Length > most)
            throw new LetterRefusedException($"its text has more than {most / 1024} thousand characters; ask for the story alone");

        var text = part.IsHtml ? HtmlLetter.TextOf(written) : part.IsFlowed ? Unflowed(part, written) : written;
        hasRich |= part.IsHtml;
        if (reading.HasFlag(Reading.Plain))
            Append(plain, text);

        if (reading.HasFlag(Reading.Rich))
            Append(rich, text);
    }

    private void Append(StringBuilder all, string text)
    {
        if (all.Length > 0)
            all.Append('\n');

        all.Append(text.ReplaceLineEndings("\n").TrimEnd('\n')).Append('\n');
        if (all.Length > limits.Text)
            throw new LetterRefusedException($"its text has more than {limits.Text / 1024} thousand characters; ask for the story alone");
    }

    private static string Unflowed(TextPart part, string text) =>
        FlowedLines.Join(text, deletesSpace: string.Equals(part.ContentType.Parameters["delsp"], "yes", StringComparison.OrdinalIgnoreCase));

    private static byte[] BytesOf(MimePart part)
    {
        if (part.Content is null)
            return [];

        using var bytes = new MemoryStream();
        part.Content.DecodeTo(bytes);
        return bytes.ToArray();
    }

    private static bool IsBlank(StringBuilder text) => string.IsNullOrWhiteSpace(text.ToString());

    [Flags]
    private enum Reading
    {
        None = 0,
        Plain = 1,
        Rich = 2,
        Both = Plain | Rich,
    }
}
