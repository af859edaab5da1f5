using CustomersRock.Terminal;
using MimeKit;

namespace CustomersRock.Intake;

/// <summary>Reads over a letter and counts, before a tree of its parts is built: a bomb of some megabytes would become one of gigabytes.</summary>
internal sealed class LetterGauge : MimeReader
{
    private readonly IntakeLimits limits;
    private int parts;
    private int depth;
    private long headerBytes;

    private LetterGauge(Stream letter, ParserOptions options, IntakeLimits limits)
        : base(options, letter, MimeFormat.Entity) => this.limits = limits;

    /// <exception cref="LetterRefusedException">It is beyond the limits.</exception>
    /// <exception cref="FormatException">It does not begin as a mail does.</exception>
    public static void Measure(Stream letter, ParserOptions options, IntakeLimits limits, CancellationToken token) =>
        new LetterGauge(letter, options, limits).ReadMessage(token);

    protected override void OnHeaderRead(Header header, int beginLineNumber, CancellationToken cancellationToken)
    {
        headerBytes += header.RawField.Length + header.RawValue.Length;
        if (headerBytes > limits.HeaderBytes)
            throw new LetterRefusedException($"its headers have more than {limits.HeaderBytes / 1024} KiB, which no mail program writes; delete it, or ask for it again");
    }

    protected override void OnMimePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Count();

    protected override void OnMessagePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Enter();

    protected override void OnMessagePartEnd(ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken) => depth--;

    protected override void OnMultipartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Enter();

    protected override void OnMultipartEnd(ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken) => depth--;

    private void Enter()
    {
        Count();
        if (++depth > limits.Depth)
            throw new LetterRefusedException($"it is packed more than {limits.Depth} times, which no mail program does; ask for it again, as a plain mail");
    }

    private void Count()
    {
        if (++parts > limits.Parts)
            throw new LetterRefusedException($"it has more than {Numbers.Count(limits.Parts, "part")}; ask for the story alone");
    }
}
