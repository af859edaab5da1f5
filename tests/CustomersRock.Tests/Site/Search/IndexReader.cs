using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Site.Search;

/// <summary>Reads the files of a built search as <c>docs/search.md</c> describes them, and counts what goes over the line.</summary>
internal sealed class IndexReader(TestSite site)
{
    private readonly HashSet<string> fetched = new(StringComparer.Ordinal);

    /// <summary>Bytes over the network since the start, as a host packs them.</summary>
    public int Bytes { get; private set; }

    /// <summary>How many entries there are.</summary>
    public int Count => Index.GetProperty("count").GetInt32();

    private JsonElement Index => JsonDocument.Parse(Fetch("/search/index.json")).RootElement;

    public IReadOnlyList<string> FirstWords => [.. Index.GetProperty("words").EnumerateArray().Select(w => w.GetString()!)];

    /// <summary>Titles of the entries that hold the word, the heaviest first; then the newest.</summary>
    public IReadOnlyList<string> Find(string word, int most = int.MaxValue) =>
        [.. Finds(word).OrderByDescending(f => f.Level).ThenByDescending(f => f.Place).Take(most).Select(f => Card(f.Place)[1].GetString()!)];

    public IReadOnlyList<(int Place, int Level)> Finds(string word)
    {
        foreach (var (own, finds) in Leaf(LeafOf(word)))
        {
            if (own == word)
                return [.. Places(finds)];
        }

        return [];
    }

    /// <summary>All words of all leaves, in their order.</summary>
    public IEnumerable<string> AllWords() => FirstWords.SelectMany(f => Leaf(f).Select(w => w.Word));

    /// <summary>All words of one of the files for typing errors.</summary>
    public IReadOnlyList<string> Near(int file) => [.. Lines(Fetch($"/search/near/{file}.txt")).Select(l => l[..^1])];

    public int NearFiles => Index.GetProperty("near").GetInt32();

    public JsonElement Card(int place)
    {
        var each = Index.GetProperty("cards").GetInt32();
        return JsonDocument.Parse(Fetch($"/search/cards/{place / each}.json")).RootElement[place % each];
    }

    public string Fetch(string address)
    {
        var bytes = File.ReadAllBytes(site.OutputFile(address));
        if (fetched.Add(address))
            Bytes += Packed(bytes);

        return Encoding.UTF8.GetString(bytes);
    }

    public static string LeafAddress(string first) =>
        $"/search/words/{(first.All(char.IsAsciiLetterOrDigit) ? "w-" + first : "x-" + Convert.ToHexStringLower(Encoding.UTF8.GetBytes(first)))}.txt";

    private string LeafOf(string word) => FirstWords.Last(f => string.CompareOrdinal(f, word) <= 0);

    private List<(string Word, string Finds)> Leaf(string first) => [.. Lines(Fetch(LeafAddress(first))).Select(l => (Word: l[..Sign(l)], Finds: l[Sign(l)..]))];

    private static int Sign(string line) => line.AsSpan().IndexOfAnyInRange('(', '/');

    /// <summary>With each word whole.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        var above = "";
        foreach (var line in text.Split('\n')[..^1])
        {
            var whole = above[..(line[0] - '0')] + line[1..];
            above = Sign(whole) is >= 0 and var sign ? whole[..sign] : whole[..^1];
            yield return whole;
        }
    }

    private static IEnumerable<(int Place, int Level)> Places(string finds)
    {
        var level = 0;
        var place = -1;
        for (var at = 0; at < finds.Length; at++)
        {
            if (finds[at] < '0')
            {
                level = finds[at] - '(';
                place = -1;
                continue;
            }

            var gap = 0;
            var scale = 1;
            for (; finds[at] >= 'X'; at++, scale *= 39)
                gap += (finds[at] - 'X' + 40) * scale;

            place += 1 + gap + ((finds[at] - '0') * scale);
            yield return (place, level);
        }
    }

    private static int Packed(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);

        return (int)stream.Length;
    }
}
