namespace CustomersRock.Intake;

/// <summary>Why a file that came with a letter is not taken, and what to ask for instead.</summary>
internal static class ForeignParts
{
    private const string Programs = " .exe .msi .com .bat .cmd .scr .pif .js .jse .vbs .wsf .hta .ps1 .lnk .jar .apk .dmg .pkg .deb .sh .dll ";

    private static readonly (string Endings, string Why)[] Kinds =
    [
        (" .doc .docx .docm .odt .rtf .pages .wpd ", "is a document of a word processor; ask for its words in the letter itself, or as a text file"),
        (" .pdf ", "is a PDF document; ask for its words in the letter itself, and for its pictures one by one"),
        (" .ppt .pptx .key .odp .xls .xlsx .numbers .ods .csv ", "is no text; ask for the story in the letter itself"),
        (" .zip .rar .7z .gz .tgz .tar .bz2 .xz .cab .iso ", "is an archive, which is not opened here; ask for its files one by one"),
        (Programs, "is a program; do not open it"),
        (" .html .htm .mht .svg .xml ", "is a web page or a drawing, which may hold a program; ask for a text or a photograph"),
        (" .mp4 .mov .avi .mkv .webm .m4v .3gp ", "is a film; ask for a photograph, or where the film can be seen"),
        (" .mp3 .m4a .wav .ogg .opus .amr .aac ", "is a recording; ask for the story in words"),
        (" .md .markdown .txt .text ", "is a text that is not the story's file; read it yourself"),
        (" .vcf ", "is a card with addresses, which nobody needs here"),
        (" .dat ", "is how Outlook packs letters for itself; ask for the letter as HTML or plain text"),
    ];

    /// <summary>Empty for what belongs to the letter itself: its seal, an invitation.</summary>
    public static string Why(LetterPart part)
    {
        if (part.Type is "application/pgp-signature" or "application/pkcs7-signature" or "application/x-pkcs7-signature" or "text/calendar" or "application/pgp-keys" || part.Bytes.Length == 0)
            return "";

        if (part.Type is "application/pkcs7-mime" or "application/x-pkcs7-mime" || part.Ending == ".p7m")
            return "is encrypted; open the letter in your mail program and save its text as a .txt file";

        foreach (var (endings, why) in Kinds)
        {
            if (EndsIn(part, endings))
                return why;
        }

        return part.Type.StartsWith("video/", StringComparison.Ordinal) ? "is a film; ask for a photograph, or where the film can be seen" : $"is of a kind that is not taken ({part.Type})";
    }

    /// <summary>Whatever the letter says it is.</summary>
    public static bool IsProgram(LetterPart part) => EndsIn(part, Programs);

    private static bool EndsIn(LetterPart part, string endings) => part.Ending.Length > 0 && endings.Contains($" {part.Ending} ", StringComparison.Ordinal);
}
