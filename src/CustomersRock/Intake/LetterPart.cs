using System.Text.Unicode;

namespace CustomersRock.Intake;

/// <summary>A file that came with a letter.</summary>
/// <param name="Name">As the sender named it, to be shown and never used; empty where it has none.</param>
/// <param name="Type">What the letter says it is, as <c>image/jpeg</c>.</param>
/// <param name="Bytes">Unpacked.</param>
internal sealed record LetterPart(string Name, string Type, byte[] Bytes)
{
    /// <summary>What the letter says of its encoding; null where it says nothing.</summary>
    public string? Charset { get; init; }

    /// <summary>UTF-8 where it can be: programs name the encoding of the letter and send the file as it lay on the disk.</summary>
    public string Text => MailCharset.Text(Bytes, Utf8.IsValid(Bytes) ? null : Charset);

    /// <summary>Whether a story may stand in it.</summary>
    public bool IsText => Ending is ".md" or ".markdown" or ".txt" or ".text" || Type is "text/markdown" or "text/plain" or "text/x-markdown";

    /// <summary>What the name ends in, with its dot, in small letters; empty where it ends in nothing.</summary>
    public string Ending => Path.GetExtension(Name).ToLowerInvariant();
}
