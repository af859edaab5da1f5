using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CustomersRock.Content.Diagnostics.Rules;

namespace CustomersRock.Content.Reading;

/// <summary>Bytes to text: UTF-8 and nothing else, without control characters.</summary>
internal static class TextDecoder
{
    public const int MostBytes = 256 * 1024;

    private const int MostControlCharacters = 5;

    private static readonly SearchValues<char> AsciiControls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\f\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");

    // U+0085, U+2028 and U+2029 end a line for YAML but for no editor; the others of 0080 to 009f are what wrong encodings leave. U+202D and U+202E
    // turn the direction of all letters behind them, whatever the script: "gnp.exe" reads as "exe.png", in the page and in the pull request.
    private static readonly SearchValues<char> OtherControls = SearchValues.Create(
        [.. Enumerable.Range(0x80, 32).Select(c => (char)c), '\u2028', '\u2029', '\u202d', '\u202e', '\ufffe', '\uffff']);

    /// <summary>Without text where the bytes are not UTF-8.</summary>
    public static FileText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var sink = new DiagnosticSink(path);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];

        if (!Utf8.IsValid(bytes))
        {
            ReportBadByte(sink, bytes);
            return new FileText(new SourceText(""), sink);
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (text.AsSpan().ContainsAny(AsciiControls) || (text.Length != bytes.Length && text.AsSpan().ContainsAny(OtherControls)))
            text = WithoutControls(sink, text);

        sink.Source = new SourceText(text);
        return new FileText(sink.Source, sink);
    }

    private static void ReportBadByte(DiagnosticSink sink, ReadOnlySpan<byte> bytes)
    {
        var chars = new char[bytes.Length];
        Utf8.ToUtf16(bytes, chars, out var read, out var written, replaceInvalidSequences: false);
        var (line, column) = new SourceText(new string(chars, 0, written)).At(written);
        sink.Add(FileRules.NotUtf8, line, column,
            string.Create(CultureInfo.InvariantCulture, $"byte 0x{bytes[read]:x2} is not UTF-8"), "save the file with the encoding UTF-8");
    }

    /// <summary>Each becomes a blank, so that all else is still read and stands where it stood.</summary>
    private static string WithoutControls(DiagnosticSink sink, string text)
    {
        var source = new SourceText(text);
        var cleaned = text.ToCharArray();
        var found = 0;
        for (var i = 0; i < cleaned.Length; i++)
        {
            var c = cleaned[i];
            if (!AsciiControls.Contains(c) && !OtherControls.Contains(c))
                continue;

            cleaned[i] = ' ';
            if (++found > MostControlCharacters)
                continue;

            var (line, column) = source.At(i);
            sink.Add(FileRules.ControlCharacter, line, column,
                string.Create(CultureInfo.InvariantCulture, $"there is a control character, U+{(int)c:X4}"), "delete it");
        }

        return new string(cleaned);
    }
}
