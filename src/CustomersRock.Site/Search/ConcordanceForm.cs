using System.Buffers;

namespace CustomersRock.Site.Search;

/// <summary>A word and its finds as a line of text, and back. Text and not bytes: hosts compress text, and only that.</summary>
/// <remarks>
/// <c>0refund.05*:</c>: how many letters the word shares with the one above it, the rest of the word; then for each level that occurs, the highest first,
/// its sign and the gaps between places. Words hold letters and digits alone, so the first sign ends the word. A gap is written in 40 closing and
/// 39 leading digits: most gaps of frequent words take one character.
/// </remarks>
internal static class ConcordanceForm
{
    private const byte FirstSign = (byte)'(';
    private const byte FirstClosing = (byte)'0';
    private const byte FirstLeading = (byte)'X';
    private const int Closing = FirstLeading - FirstClosing;
    private const int Leading = '~' - FirstLeading + 1;
    private const int MostShared = Closing - 1;

    public static void WriteLine(IBufferWriter<byte> to, ReadOnlySpan<byte> above, ReadOnlySpan<byte> word, ReadOnlySpan<int> finds)
    {
        WriteWord(to, above, word);
        WriteFinds(to, finds);
        Write(to, (byte)'\n');
    }

    public static void WriteWord(IBufferWriter<byte> to, ReadOnlySpan<byte> above, ReadOnlySpan<byte> word)
    {
        var shared = Math.Min(above.CommonPrefixLength(word), MostShared);
        // Not in the middle of a letter: the browser counts letters.
        while (shared > 0 && shared < word.Length && (word[shared] & 0xC0) == 0x80)
            shared--;

        Write(to, (byte)(FirstClosing + Letters(word[..shared])));
        to.Write(word[shared..]);
    }

    /// <summary>Reads the lines of a leaf.</summary>
    /// <param name="text">Made by <see cref="WriteLine"/>.</param>
    /// <param name="places">From the places in it to those of today; -1 for what is gone.</param>
    /// <param name="to">Takes the words that are still somewhere.</param>
    public static void Read(ReadOnlySpan<byte> text, ReadOnlySpan<int> places, ConcordanceBuilder to)
    {
        Span<byte> word = stackalloc byte[WordSplitter.Longest * Folding.Longest];
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            length = ReadWord(text, ref at, word, length);
            to.Begin(word[..length]);
            ReadFinds(text, ref at, places, to);
            to.End();
        }
    }

    private static int ReadWord(ReadOnlySpan<byte> text, ref int at, Span<byte> word, int above)
    {
        var length = LengthOf(word[..above], text[at++] - FirstClosing);
        while (text[at] is < FirstSign or >= FirstSign + SearchWeight.Levels)
            word[length++] = text[at++];

        return length;
    }

    private static void ReadFinds(ReadOnlySpan<byte> text, ref int at, ReadOnlySpan<int> places, ConcordanceBuilder to)
    {
        var level = 0;
        var place = -1;
        for (; text[at] != '\n'; at++)
        {
            if (text[at] < FirstClosing)
            {
                level = text[at] - FirstSign;
                place = -1;
                continue;
            }

            place += 1 + Gap(text, ref at);
            if (places[place] >= 0)
                to.Add((places[place] * SearchWeight.Levels) + level);
        }
    }

    private static void WriteFinds(IBufferWriter<byte> to, ReadOnlySpan<int> finds)
    {
        Span<int> last = stackalloc int[SearchWeight.Levels];
        Span<int> counts = stackalloc int[SearchWeight.Levels];
        counts.Clear();
        foreach (var find in finds)
            counts[find % SearchWeight.Levels]++;

        for (var level = SearchWeight.Levels - 1; level >= 0; level--)
        {
            if (counts[level] == 0)
                continue;

            Write(to, (byte)(FirstSign + level));
            last[level] = -1;
            foreach (var find in finds)
            {
                if (find % SearchWeight.Levels != level)
                    continue;

                var place = find / SearchWeight.Levels;
                WriteGap(to, place - last[level] - 1);
                last[level] = place;
            }
        }
    }

    private static void WriteGap(IBufferWriter<byte> to, int gap)
    {
        var room = to.GetSpan(8);
        var at = 0;
        for (; gap >= Closing; gap = (gap - Closing) / Leading)
            room[at++] = (byte)(FirstLeading + ((gap - Closing) % Leading));

        room[at++] = (byte)(FirstClosing + gap);
        to.Advance(at);
    }

    private static int Gap(ReadOnlySpan<byte> text, ref int at)
    {
        var from = at;
        while (text[at] >= FirstLeading)
            at++;

        var gap = text[at] - FirstClosing;
        for (var i = at - 1; i >= from; i--)
            gap = Closing + (gap * Leading) + text[i] - FirstLeading;

        return gap;
    }

    private static int Letters(ReadOnlySpan<byte> word)
    {
        var letters = 0;
        foreach (var b in word)
        {
            // A browser counts UTF-16: a letter of four bytes is two of its characters.
            letters += (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
        }

        return letters;
    }

    private static int LengthOf(ReadOnlySpan<byte> word, int letters)
    {
        var at = 0;
        while (letters > 0)
        {
            letters -= word[at] >= 0xF0 ? 2 : 1;
            at++;
            while (at < word.Length && (word[at] & 0xC0) == 0x80)
                at++;
        }

        return at;
    }

    private static void Write(IBufferWriter<byte> to, byte value)
    {
        to.GetSpan(1)[0] = value;
        to.Advance(1);
    }
}
