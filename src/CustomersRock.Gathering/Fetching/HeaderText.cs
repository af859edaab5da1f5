using System.Text;

namespace CustomersRock.Gathering.Fetching;

/// <summary>Headers as they came, before anybody reads a meaning into them.</summary>
internal static class HeaderText
{
    // A validator longer than this is an attack on our state, not a validator.
    private const int LongestValidator = 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All lines of the name as one (RFC 9110, section 5.3); null where there is none.</summary>
    public static string? All(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : null;

    /// <summary>The first line of the name, whole.</summary>
    public static string? First(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? values.FirstOrDefault()
            : null;

    /// <summary>An <c>ETag</c> or <c>Last-Modified</c> to the letter; null where it is nothing to send back.</summary>
    public static string? Validator(HttpResponseMessage response, string name) =>
        First(response, name) is { } value && CanBeSent(value) ? value : null;

    public static bool CanBeSent(string value) =>
        value.Length is > 0 and <= LongestValidator && !value.Any(c => char.IsControl(c) || c > 0xff);

    /// <summary>
    /// Headers are read as Latin-1, so that every byte of a validator can go back as it came;
    /// an address with other letters is nearly always UTF-8.
    /// </summary>
    public static string AsUtf8(string latin)
    {
        try
        {
            return Utf8.GetString(Encoding.Latin1.GetBytes(latin));
        }
        catch (DecoderFallbackException)
        {
            return latin;
        }
    }
}
