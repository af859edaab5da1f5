using System.Buffers;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Settings;

/// <summary>Addresses that the site tells to others: where to send a story, where to report a hole, and who passes its feeds on.</summary>
internal static class ContactFields
{
    private const string Mailto = "mailto:";
    private const string Https = "https://";

    // RFC 5322 allows more; what is missing here nobody has, and a line end or a comma would be a field of its own.
    private static readonly SearchValues<char> InName = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$*+-=_~");

    public static string? SecurityContact(FieldSet fields)
    {
        if (fields.Scalar(SettingKeys.SecurityContact) is not { } value)
            return null;

        var text = value.Text.Trim();
        if (IsHttps(text) || (text.StartsWith(Mailto, StringComparison.Ordinal) && IsMailbox(text.AsSpan(Mailto.Length))))
            return text;

        var mended = IsMailbox(text) ? Mailto + text : null;
        fields.Sink.Add(SettingsRules.BadContact, value, $"{Shown.Quoted(text)} is neither a mail address with mailto: nor an https address",
            $"write {mended ?? "mailto:security@example.org, or an https address such as https://example.org/security/"}", mended is null ? null : fields.File.Source.LineWith(value, mended));
        return null;
    }

    public static string? Hub(FieldSet fields)
    {
        if (fields.Scalar(SettingKeys.WebSubHub) is not { } value)
            return null;

        var text = value.Text.Trim();
        if (IsHttps(text) && !text.Contains('#', StringComparison.Ordinal))
            return text;

        fields.Sink.Add(SettingsRules.BadHub, value, $"{Shown.Quoted(text)} is not an https address", "write one such as https://hub.example.org/, or delete the line: then the feeds name no hub");
        return null;
    }

    public static string? Mail(FieldSet fields)
    {
        if (fields.Scalar(SettingKeys.ContactMail) is not { } value)
            return null;

        // In a link a # would end the address.
        var text = value.Text.Trim();
        if (IsMailbox(text) && !text.Contains('#', StringComparison.Ordinal))
            return text;

        fields.Sink.Add(SettingsRules.BadMail, value, $"{Shown.Quoted(text)} is not a plain mail address", "write it alone, such as stories@example.org");
        return null;
    }

    private static bool IsHttps(string text) => text.StartsWith(Https, StringComparison.OrdinalIgnoreCase) && WebAddress.IsHttp(text);

    private static bool IsMailbox(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return at > 0 && text.Length <= 254 && !text[..at].ContainsAnyExcept(InName)
            && text[(at + 1)..] is var host && host.Contains('.') && !host.Contains(':') && WebAddress.IsHost(host) && !host.ContainsAnyExceptInRange('!', '~');
    }
}
