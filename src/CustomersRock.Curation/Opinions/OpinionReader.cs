using System.Collections.Immutable;
using System.Text.Json;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;

namespace CustomersRock.Curation.Opinions;

/// <summary>Reads what a model answered. The item may have told it what to say, so an answer is as foreign as the item: one object of three members, or no opinion.</summary>
public static class OpinionReader
{
    public const int MostThemes = 3;

    private const int LongestAnswer = 4000;
    private const int LongestWhy = 200;
    private const string Fence = "```";

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 3, AllowDuplicateProperties = false };

    /// <summary>Null where it is anything else than the object asked for. Themes that are not among the known ones are left out: small models invent some.</summary>
    public static Opinion? Read(string answer, ImmutableArray<ThemeId> known)
    {
        if (answer.Length > LongestAnswer)
            return null;

        try
        {
            using var json = JsonDocument.Parse(WithoutFences(answer.Trim()), Strict);
            return OfObject(json.RootElement, known);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON; or a text holds half a surrogate pair.
            return null;
        }
    }

    private static Opinion? OfObject(JsonElement root, ImmutableArray<ThemeId> known)
    {
        if (root.ValueKind != JsonValueKind.Object || root.GetPropertyCount() != 3)
            return null;

        if (GoodNews(root) is not { } goodNews || Themes(root, known) is not { } themes || !root.TryGetProperty("why", out var why) || why.ValueKind != JsonValueKind.String)
            return null;

        return new Opinion(goodNews, themes, VisibleText.Line(why.GetString(), LongestWhy)?.Replace('"', '\''));
    }

    private static double? GoodNews(JsonElement root) =>
        root.TryGetProperty("good_news", out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number is >= 0 and <= 1 ? number : null;

    private static ImmutableArray<ThemeId>? Themes(JsonElement root, ImmutableArray<ThemeId> known)
    {
        if (!root.TryGetProperty("themes", out var value) || value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > MostThemes)
            return null;

        if (value.EnumerateArray().Any(t => t.ValueKind != JsonValueKind.String))
            return null;

        return [.. value.EnumerateArray().Select(t => new ThemeId(t.GetString()!)).Where(t => known.Contains(t)).Distinct()];
    }

    // Models wrap JSON in a Markdown code block, whatever one tells them.
    private static string WithoutFences(string answer)
    {
        var end = answer.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0 || !answer.StartsWith(Fence, StringComparison.Ordinal) || !answer.EndsWith(Fence, StringComparison.Ordinal) || end > answer.Length - Fence.Length)
            return answer;

        return answer[end..^Fence.Length];
    }
}
