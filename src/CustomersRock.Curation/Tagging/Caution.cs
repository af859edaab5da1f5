using CustomersRock.Curation.Tagging.Reading;

namespace CustomersRock.Curation.Tagging;

/// <summary>What an editor should know about a judgement.</summary>
internal static class Caution
{
    // Below this there is next to nothing to judge by. In words.
    private const int Short = 12;

    public static string? For(ReadText text, float trust) =>
        text.Words.Length == 0 ? "there is nothing to judge by: it has neither title nor text"
        : text.Language == LanguageSense.Unknown && text.Words.Length >= Short ? "its language was not recognised, so the judgement is kept near what is usual"
        : trust < 1 && text.Language != LanguageSense.Unknown ? $"little is known of texts in this language ({text.Language}), so the judgement is kept near what is usual"
        : text.Words.Length < Short ? "there are only a few words to judge by"
        : null;
}
