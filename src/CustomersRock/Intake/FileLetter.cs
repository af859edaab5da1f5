namespace CustomersRock.Intake;

/// <summary>A letter that was saved as text, or a story's file that somebody put into the folder.</summary>
internal static class FileLetter
{
    /// <exception cref="LetterRefusedException">It is too long.</exception>
    public static Letter Of(byte[] bytes, IntakeLimits limits)
    {
        if (bytes.Length > limits.Text)
            throw new LetterRefusedException($"its text has more than {limits.Text / 1024} KiB; take the story out of it");

        // A file that is whole stays as it is; only as an attachment it is taken for one.
        return FormFile.Whole(MailCharset.Text(bytes, null)) is not null
            ? new Letter { Parts = [new LetterPart("story.md", "text/markdown", bytes)] }
            : new Letter { Text = MailCharset.Text(bytes, null).ReplaceLineEndings("\n") };
    }
}
