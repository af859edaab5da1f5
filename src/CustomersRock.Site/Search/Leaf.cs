using System.Text;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Search;

/// <summary>A stretch of the words with their finds: a file, fetched for a word that lies in it.</summary>
/// <param name="First">Its first word; empty for the first leaf of all.</param>
/// <param name="Text">Its lines.</param>
internal sealed record Leaf(string First, byte[] Text)
{
    public Fingerprint Print { get; } = Fingerprint.Of(Text);

    /// <summary>Named by its first word: it keeps its name when others are cut anew. No file system has trouble with <c>w-con.txt</c>, and none is asked for other letters than ours.</summary>
    public string Address { get; } =
        "/search/words/" + (First.All(char.IsAsciiLetterOrDigit) ? $"w-{First}" : "x-" + Convert.ToHexStringLower(Encoding.UTF8.GetBytes(First))) + ".txt";
}
