using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Model;

/// <summary>Where the values of a file's keys begin. Only a complaint asks for them, so all stand in one text: ten thousand stories keep one object each
/// instead of a dozen.</summary>
/// <param name="Text">Lines of <c>Key:line:column</c>; null where nothing is known.</param>
[CollectionBuilder(typeof(KeyPositions), nameof(From))]
public readonly record struct KeyPositions(string? Text)
{
    public static KeyPositions From(ReadOnlySpan<KeyPosition> positions)
    {
        var text = new StringBuilder(positions.Length * 16);
        foreach (var (key, line, column) in positions)
            text.Append(CultureInfo.InvariantCulture, $"{key}:{line}:{column}\n");

        return new KeyPositions(text.ToString());
    }

    /// <summary>For collection expressions.</summary>
    public IEnumerator<KeyPosition> GetEnumerator()
    {
        foreach (var line in (Text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(':');
            yield return new KeyPosition(parts[0], Number(parts[1]), Number(parts[2]));
        }
    }

    internal FilePosition Find(string key, FilePosition otherwise)
    {
        foreach (var candidate in this)
        {
            if (candidate.Key == key)
                return new FilePosition(otherwise.Path, candidate.Line, candidate.Column);
        }

        return otherwise;
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
