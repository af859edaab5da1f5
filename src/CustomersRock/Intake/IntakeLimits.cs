namespace CustomersRock.Intake;

/// <summary>How much of a letter is looked at: far above what people send, far below what hurts.</summary>
internal sealed record IntakeLimits
{
    /// <summary>Files in the folder. More is a whole mailbox, named by mistake.</summary>
    public int Files { get; init; } = 2000;

    /// <summary>Bytes of a letter. Large providers take 25 MB of attachments, which are a third longer on their way (RFC 2045, section 6.8).</summary>
    public long LetterBytes { get; init; } = 40 * 1024 * 1024;

    /// <summary>Parts of a letter, those of forwarded ones included. Each costs a kilobyte of memory, and five bytes of the letter are enough for one.</summary>
    public int Parts { get; init; } = 300;

    /// <summary>Levels of parts within parts. A forwarded answer with pictures has six; a thousand end the stack.</summary>
    public int Depth { get; init; } = 20;

    /// <summary>Bytes of all headers together. A letter that five servers have signed has thirty thousand.</summary>
    public int HeaderBytes { get; init; } = 256 * 1024;

    /// <summary>Letters that lie in a letter.</summary>
    public int Forwarded { get; init; } = 50;

    /// <summary>Characters of text; a file of this site may have as many bytes.</summary>
    public int Text { get; init; } = 256 * 1024;

    /// <summary>Characters of HTML. Word writes forty of them for one that is read.</summary>
    public int Html { get; init; } = 2 * 1024 * 1024;

    /// <summary>Stories in one letter.</summary>
    public int Stories { get; init; } = 10;

    /// <summary>Pictures of one letter: each may take a second to decode.</summary>
    public int Pictures { get; init; } = 20;
}
