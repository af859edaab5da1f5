using System.Text;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Where HTML is written before it becomes UTF-8. Used again for the next body.</summary>
internal sealed class HtmlBuffer : TextWriter
{
    private const int LargestKept = 256 * 1024;

    private char[] buffer = new char[16 * 1024];

    public override Encoding Encoding => Encoding.UTF8;

    public int Length { get; private set; }

    public ReadOnlySpan<char> Written => buffer.AsSpan(0, Length);

    public void Clear()
    {
        Length = 0;
        if (buffer.Length > LargestKept)
            buffer = new char[16 * 1024];
    }

    public override void Write(char value)
    {
        if (Length == buffer.Length)
            Grow(1);

        buffer[Length++] = value;
    }

    public override void Write(ReadOnlySpan<char> value)
    {
        if (value.Length > buffer.Length - Length)
            Grow(value.Length);

        value.CopyTo(buffer.AsSpan(Length));
        Length += value.Length;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] value, int index, int count) => Write(value.AsSpan(index, count));

    public override void WriteLine() => Write('\n');

    public override void WriteLine(string? value)
    {
        Write(value.AsSpan());
        Write('\n');
    }

    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny("&<>\""); next >= 0; next = text.IndexOfAny("&<>\""))
        {
            Write(text[..next]);
            Write(text[next] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(next + 1)..];
        }

        Write(text);
    }

    private void Grow(int more) => Array.Resize(ref buffer, Math.Max(buffer.Length * 2, buffer.Length + more));
}
