using System.Buffers;
using System.Text;

namespace CustomersRock.Site.Search;

/// <summary>Texts and HTML to folded words, each given to <paramref name="found"/> as UTF-8. One for each thread: its buffer serves one word after the other.</summary>
internal sealed class WordSplitter(Action<ReadOnlySpan<byte>> found)
{
    /// <summary>Longest word in characters; what is longer is no word and is cut.</summary>
    public const int Longest = 40;

    // A static field of another class is a call for each letter where code is compiled ahead for a runtime (ReadyToRun).
    private readonly byte[] ascii = Folding.Ascii;
    private readonly byte[] word = new byte[(Longest * Folding.Longest) + Folding.Longest];
    private int length;
    private int letters;

    public void Text(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = ArrayPool<byte>.Shared.Rent(most);
        Read(rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)), isHtml: false);
        ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>HTML of ours: tags are whole and &lt; stands nowhere else.</summary>
    public void Html(ReadOnlySpan<byte> html) => Read(html, isHtml: true);

    private void Read(ReadOnlySpan<byte> utf8, bool isHtml)
    {
        var at = 0;
        while (at < utf8.Length)
        {
            at += Narrow(utf8[at..]);
            if (at == utf8.Length)
                break;

            var b = utf8[at];
            if (b >= 0x80)
                at += Wide(utf8[at..]);
            else if (isHtml && b is (byte)'<' or (byte)'&')
                at += Markup(utf8[at..]);
            else
                at += End();
        }

        End();
    }

    /// <summary>The run of ASCII letters that the text begins with: nearly all that there is.</summary>
    private int Narrow(ReadOnlySpan<byte> text)
    {
        var (table, to, end, most) = (ascii, word, length, length + Longest - letters);
        var at = 0;
        for (; at < text.Length && text[at] < 0x80 && table[text[at]] is var folded and not Folding.EndsWord; at++)
        {
            if (folded != Folding.Joins && end < most)
                to[end++] = folded;
        }

        letters += end - length;
        length = end;
        return at;
    }

    private int Wide(ReadOnlySpan<byte> rest)
    {
        Rune.DecodeFromUtf8(rest, out var rune, out var read);
        Span<byte> folded = stackalloc byte[Folding.Longest];
        var count = Folding.Fold(rune, folded);
        if (count == Folding.Parts)
            End();
        else if (count > 0 && letters < Longest)
            Append(folded[..count]);

        return read;
    }

    private void Append(ReadOnlySpan<byte> folded)
    {
        folded.CopyTo(word.AsSpan(length));
        length += folded.Length;
        letters++;
    }

    private int Markup(ReadOnlySpan<byte> rest)
    {
        var isTag = rest[0] == '<';
        var end = rest.IndexOf(isTag ? (byte)'>' : (byte)';');
        if (end < 0)
            return End();

        if (isTag ? !IsInsideWords(rest[1..end]) : !rest[..end].SequenceEqual("&#39"u8))
            End();

        return end + 1;
    }

    /// <summary>Emphasis may begin in the middle of a word.</summary>
    private static bool IsInsideWords(ReadOnlySpan<byte> tag)
    {
        tag = tag.TrimStart((byte)'/');
        var end = tag.IndexOfAny(" />"u8);
        var name = end < 0 ? tag : tag[..end];
        return name.SequenceEqual("em"u8) || name.SequenceEqual("strong"u8) || name.SequenceEqual("a"u8) || name.SequenceEqual("b"u8)
            || name.SequenceEqual("i"u8) || name.SequenceEqual("u"u8) || name.SequenceEqual("s"u8) || name.SequenceEqual("mark"u8);
    }

    private int End()
    {
        if (length > 0)
            found(word.AsSpan(0, length));

        length = 0;
        letters = 0;
        return 1;
    }
}
