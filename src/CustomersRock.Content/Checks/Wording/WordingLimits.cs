using System.Text.Json;

namespace CustomersRock.Content.Checks.Wording;

/// <summary>How long a story and its parts are at best, in UTF-16 units and words: the <c>limits</c> of <c>wording.json</c>, which the form has, too.</summary>
public sealed class WordingLimits
{
    private static readonly Lazy<WordingLimits> Shared = new(() => new WordingLimits());

    private WordingLimits()
    {
        using var document = JsonDocument.Parse(WordingFile.Bytes);
        var limits = document.RootElement.GetProperty("limits");
        (GoodTitle, MostTitle) = (Of(limits, "title", "good"), Of(limits, "title", "most"));
        (FewestDescription, GoodDescription, MostDescription) = (Of(limits, "description", "fewest"), Of(limits, "description", "good"), Of(limits, "description", "most"));
        MostLesson = Of(limits, "lesson", "most");
        FewestWords = Of(limits, "body", "fewestWords");
        var good = limits.GetProperty("body").GetProperty("goodWords");
        (FewestGoodWords, MostGoodWords) = (good[0].GetInt32(), good[1].GetInt32());
        MostThemes = Of(limits, "themes", "most");
    }

    public static WordingLimits Instance => Shared.Value;

    public int GoodTitle { get; }
    public int MostTitle { get; }
    public int FewestDescription { get; }
    public int GoodDescription { get; }
    public int MostDescription { get; }
    public int MostLesson { get; }
    public int FewestWords { get; }
    public int FewestGoodWords { get; }
    public int MostGoodWords { get; }
    public int MostThemes { get; }

    private static int Of(JsonElement limits, string text, string limit) => limits.GetProperty(text).GetProperty(limit).GetInt32();
}
