using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace CustomersRock.Content.Model;

/// <summary>The words that a story may share with others, as hashes: read once, kept with the story, compared often.</summary>
public static class StoryWords
{
    // Short words say little, and very long ones are not words.
    private const int Shortest = 4;
    private const int Longest = 32;

    /// <summary>Each word once, in the order of its first use. Two words that share a hash are taken for one: at worst a story is called related that is not.</summary>
    public static ImmutableArray<int> Of(params ReadOnlySpan<string?> texts)
    {
        Span<char> word = stackalloc char[Longest];
        var words = new List<int>(32);
        foreach (var text in texts)
            Add(words, text, word);

        return [.. words];
    }

    private static void Add(List<int> words, string? text, Span<char> word)
    {
        var length = 0;
        for (var i = 0; text is not null && i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetter(c))
            {
                if (length < Longest)
                    word[length] = char.ToLowerInvariant(c);

                length++;
                continue;
            }

            if (length is >= Shortest and <= Longest)
                Add(words, (int)XxHash32.HashToUInt32(MemoryMarshal.AsBytes(word[..length])));

            length = 0;
        }
    }

    private static void Add(List<int> words, int hash)
    {
        if (!words.Contains(hash))
            words.Add(hash);
    }
}
