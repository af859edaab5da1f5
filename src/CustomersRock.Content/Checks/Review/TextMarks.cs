using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace CustomersRock.Content.Checks.Review;

/// <summary>A text as a few numbers that it shares with texts that say the same in the same words: every fourth, by its own value, of the hashes of five words in a row.</summary>
/// <remarks>A. Z. Broder, "On the resemblance and containment of documents" (1997), the sketch "0 mod p": no text need be compared with another.</remarks>
internal static class TextMarks
{
    private const int InARow = 5;
    private const uint OneIn = 4;

    public static int[] Of(string text)
    {
        var words = new List<uint>(text.Length / 5);
        Span<char> word = stackalloc char[32];
        var length = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (length < word.Length)
                    word[length++] = char.ToLowerInvariant(text[i]);
            }
            else if (length > 0)
            {
                words.Add(XxHash32.HashToUInt32(MemoryMarshal.AsBytes(word[..length])));
                length = 0;
            }
        }

        return Sketch(CollectionsMarshal.AsSpan(words));
    }

    private static int[] Sketch(ReadOnlySpan<uint> words)
    {
        var marks = new HashSet<int>();
        for (var i = 0; i + InARow <= words.Length; i++)
        {
            var mark = XxHash32.HashToUInt32(MemoryMarshal.AsBytes(words.Slice(i, InARow)));
            if (mark % OneIn == 0)
                marks.Add((int)mark);
        }

        return [.. marks];
    }
}
