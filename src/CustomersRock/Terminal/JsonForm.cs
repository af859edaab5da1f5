using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CustomersRock.Terminal;

/// <summary>How JSON is written that programs read, and people on terminals too.</summary>
internal static class JsonForm
{
    private static readonly JavaScriptEncoder Letters = WithoutTurningMarks();

    public static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = Letters };

    public static readonly JsonWriterOptions OnOneLine = new() { Encoder = Letters };

    // Marks that turn the direction of writing are spelt out.
    private static JavaScriptEncoder WithoutTurningMarks()
    {
        var letters = new TextEncoderSettings(UnicodeRanges.All);
        letters.ForbidCharacters('\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF');
        return JavaScriptEncoder.Create(letters);
    }
}
