using System.Buffers;
using System.Text.Json;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Site.Feeds;

namespace CustomersRock.Site.Pages;

/// <summary>The web app manifest (W3C): colours, icons and addresses are the theme's; names, language and identity the site's.</summary>
internal static class WebManifest
{
    /// <summary>Null where all is well; the buffer holds nothing of use otherwise.</summary>
    public static ManifestFault? Write(byte[] theme, SiteSettings settings, IBufferWriter<byte> buffer)
    {
        try
        {
            using var document = JsonDocument.Parse(theme);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return new ManifestFault(1, 1, "it is no object");

            Write(document.RootElement, settings, buffer);
            return null;
        }
        catch (JsonException e)
        {
            return new ManifestFault((int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1, e.Message.Split(" LineNumber:")[0].TrimEnd('.'));
        }
        catch (InvalidOperationException)
        {
            return new ManifestFault(1, 1, "a name holds half a character");
        }
    }

    private static void Write(JsonElement theme, SiteSettings settings, IBufferWriter<byte> buffer)
    {
        var output = new Utf8Output(buffer);
        Member(ref output, "{\n  \"name\": "u8, settings.SiteTitle);
        Member(ref output, ",\n  \"short_name\": "u8, settings.SiteTitle);
        if (settings.Description.Length > 0)
            Member(ref output, ",\n  \"description\": "u8, settings.Description);

        Member(ref output, ",\n  \"lang\": "u8, settings.Language);

        // An id is read from the root of the host, wherever the manifest lies: two sites below one host must not have the same.
        Member(ref output, ",\n  \"id\": "u8, new LinkBase(settings).Href(SiteAddresses.Home));
        foreach (var member in theme.EnumerateObject().Where(m => m.Name is not ("name" or "short_name" or "description" or "lang" or "id")))
        {
            output.Raw(",\n  "u8);
            output.JsonString(member.Name);
            output.Raw(": "u8);
            output.Raw(member.Value.GetRawText());
        }

        output.Raw("\n}\n"u8);
        output.Flush();
    }

    private static void Member(ref Utf8Output output, scoped ReadOnlySpan<byte> name, string value)
    {
        output.Raw(name);
        output.JsonString(value);
    }

    /// <summary>What is wrong, and where: line and column from 1.</summary>
    internal sealed record ManifestFault(int Line, int Column, string What)
    {
        public FilePosition At(string path) => new(path, Line, Column);
    }
}
