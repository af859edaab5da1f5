using System.Globalization;

namespace CustomersRock.Bench;

/// <summary>The words of a command line: those that stand alone, and <c>--name value</c> pairs.</summary>
internal sealed class Words
{
    private readonly List<string> plain = [];
    private readonly Dictionary<string, string> named = new(StringComparer.Ordinal);

    public Words(IReadOnlyList<string> words, params ReadOnlySpan<string> known)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].StartsWith("--", StringComparison.Ordinal))
                plain.Add(words[i]);
            else if (!known.Contains(words[i][2..]) || i + 1 == words.Count)
                throw new UsageException($"{words[i]} is unknown or lacks a value");
            else
                named[words[i][2..]] = words[++i];
        }
    }

    public int Count => plain.Count;

    public string this[int place] => plain[place];

    public string Named(string name, string otherwise) => named.GetValueOrDefault(name, otherwise);

    public static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new UsageException($"{text} is no number from 0 up");
}
