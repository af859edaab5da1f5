using System.Collections.Immutable;
using System.Text.Json;
using CustomersRock.Content.Model;

namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>Reads labelled items, one JSON object a line: <c>{"id","title","excerpt","language","kind","good_news","themes"}</c>.</summary>
public static class LabelledFile
{
    /// <summary>So many neighbours make a group.</summary>
    private const int GroupSize = 12;

    /// <exception cref="FormatException">A line is not such an object; says which.</exception>
    public static ImmutableArray<LabelledItem> Read(string name, string text, int firstGroup = 0)
    {
        var items = ImmutableArray.CreateBuilder<LabelledItem>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                items.Add(ReadLine(name, number, line) with { Group = firstGroup + (items.Count / GroupSize) });
        }

        return items.ToImmutable();
    }

    private static LabelledItem ReadLine(string name, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var item = json.RootElement;
            var text = new ItemText(Text(item, "title") ?? "", Text(item, "excerpt") ?? "") { Language = Text(item, "language") };
            var themes = item.GetProperty("themes").EnumerateArray().Select(theme => new ThemeId(theme.GetString()!));
            return new LabelledItem(Text(item, "id") ?? $"{name}:{number}", text, item.GetProperty("good_news").GetBoolean(), [.. themes]) { Kind = Text(item, "kind") };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{name}:{number}: this line is not a labelled item with title, excerpt, good_news and themes ({e.Message})", e);
        }
    }

    private static string? Text(JsonElement item, string member) =>
        item.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
