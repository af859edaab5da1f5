using System.Buffers;

namespace CustomersRock.Site.Feeds;

/// <summary><c>security.txt</c> (RFC 9116). Lines end with a line feed, which the RFC allows.</summary>
internal static class SecurityTextWriter
{
    public static void Write(SecurityText text, IBufferWriter<byte> buffer)
    {
        var output = new Utf8Output(buffer);
        Field(ref output, "Contact: "u8, text.Contact);
        output.Raw("Expires: "u8);
        output.Rfc3339(text.Expires);
        output.Raw("\n"u8);
        Field(ref output, "Preferred-Languages: "u8, text.Language);
        Field(ref output, "Canonical: "u8, text.Canonical);
        Field(ref output, "Policy: "u8, text.Policy);
        output.Flush();
    }

    private static void Field(ref Utf8Output output, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;

        output.Raw(name);

        // Encoded, so that no value holds a line end and with it a field of its own.
        output.Raw(WebAddress.Encoded(value));
        output.Raw("\n"u8);
    }
}
