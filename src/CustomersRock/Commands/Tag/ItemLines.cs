using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Commands.Tag;

/// <summary>Reads items, one JSON object a line. Whatever is missing in one is taken as empty; what is no object at all is a fault of that line alone.</summary>
internal static class ItemLines
{
    /// <summary>No item is longer; a longer line is not kept in memory. In bytes.</summary>
    private const int Longest = 8_000_000;

    public static IEnumerable<ItemLine> Read(Stream stream)
    {
        foreach (var line in ByteLines.Read(stream, Longest))
            yield return line is { } bytes ? Parse(bytes) : new ItemLine("null", null, $"this line is longer than {Longest / 1_000_000} MB; an item has a title and an excerpt");
    }

    private static ItemLine Parse(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];

        if (bytes.Span.TrimStart(" \t\r"u8).IsEmpty)
            return default;

        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? new ItemLine(IdOf(json.RootElement), ItemOf(json.RootElement), null)
                : new ItemLine("null", null, "this line is no JSON object; an item is {\"id\": …, \"title\": …, \"excerpt\": …}");
        }
        catch (JsonException e)
        {
            return new ItemLine("null", null, $"this line is not JSON (byte {e.BytePositionInLine + 1}); an item is {{\"id\": …, \"title\": …, \"excerpt\": …}}");
        }
        catch (InvalidOperationException)
        {
            // JSON, but its texts are not letters: Latin-1, say, or a name that is half of a surrogate pair.
            return new ItemLine("null", null, "this line is not UTF-8, or a name in it is half a letter");
        }
    }

    private static string IdOf(JsonElement item) => item.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? id.GetRawText() : "null";

    private static ItemText ItemOf(JsonElement item) => new(Text(item, "title") ?? "", Text(item, "excerpt") ?? "")
    {
        Language = Text(item, "language"),
        Categories = item.TryGetProperty("categories", out var given) && given.ValueKind == JsonValueKind.Array
            ? [.. given.EnumerateArray().Where(category => category.ValueKind == JsonValueKind.String).Select(Text).OfType<string>()]
            : ImmutableArray<string>.Empty,
    };

    private static string? Text(JsonElement item, string member) => item.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? Text(value) : null;

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, spelt out. The rest of the item is worth a look.
            return value.GetRawText();
        }
    }
}
