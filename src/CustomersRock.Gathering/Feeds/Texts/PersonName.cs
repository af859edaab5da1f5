using System.Net.Mail;

namespace CustomersRock.Gathering.Feeds.Texts;

/// <summary>Who wrote: <c>ann@example.com (Ann Lee)</c>, <c>Ann Lee &lt;ann@example.com&gt;</c>, <c>Ann Lee</c>.</summary>
internal static class PersonName
{
    /// <summary>The name without the mail address; the address where there is no name; null for nothing.</summary>
    public static string? Read(string? written)
    {
        if (string.IsNullOrWhiteSpace(written) || written.Length > 10 * FeedLimits.Name)
            return PlainText.OfText(written, FeedLimits.Name);

        var text = Decoded(written);
        if (text is null || !text.Contains('@', StringComparison.Ordinal))
            return text;

        var words = text.Split(' ').Where(word => !IsMail(word)).ToArray();
        var name = string.Join(' ', words).Trim(' ', ',', ';', '"', '<', '>');
        if (name.StartsWith('(') && name.EndsWith(')'))
            name = name[1..^1].Trim();

        return name.Any(char.IsLetterOrDigit) ? name : MailIn(text);
    }

    /// <summary>True where all that is said is a mail address.</summary>
    public static bool IsOnlyMail(string? name) => name is not null && !name.Contains(' ', StringComparison.Ordinal) && IsMail(name);

    /// <summary>A name is text, with references as everywhere in RSS; the only markup that names have in the wild is a link around them.</summary>
    private static string? Decoded(string written) =>
        written.Contains("</a>", StringComparison.OrdinalIgnoreCase)
            ? PlainText.OfHtml(written, FeedLimits.Name)
            : PlainText.OfText(BeforeBracket(PlainText.Decode(written)), FeedLimits.Name);

    // "Ann Lee<ann@example.com>": the address shall be a word of its own.
    private static string BeforeBracket(string text) => text.Contains('@', StringComparison.Ordinal) ? text.Replace("<", " <", StringComparison.Ordinal) : text;

    private static string MailIn(string text) => text.Split(' ').FirstOrDefault(IsMail) is { } mail ? Bare(mail) : text;

    private static bool IsMail(string word)
    {
        var bare = Bare(word);
        var at = bare.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < bare.Length - 1 && MailAddress.TryCreate(bare, out _);
    }

    private static string Bare(string word)
    {
        var bare = word.Trim('<', '>', '(', ')', '[', ']', ',', ';', '"');
        return bare.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? bare["mailto:".Length..] : bare;
    }
}
