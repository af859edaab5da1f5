using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Tests.Commands.Inbox;

/// <summary>What a machine might think of "The clerk turned back", "He refunded it before I asked. Buy now!".</summary>
internal static class MadeUpJudgement
{
    public const string Title = "The clerk turned back";
    public const string Text = "He refunded it before I asked.\nBuy now!";

    public static readonly Judgement Whole = new()
    {
        GoodNews = 0.72,
        Why =
        [
            new Reason("turned back", 0.52, new EvidencePlace(true, 10, 11)),
            new Reason("Buy now", -0.41, new EvidencePlace(false, 31, 7)),
            new Reason("a worker acts, in the past tense", 0.2),
        ],
        Themes = [new ThemeSuggestion(new ThemeId("counters"), 0.81, [new Reason("clerk", 0.6, new EvidencePlace(true, 4, 5))])],
        Caution = "little is known of texts in Welsh",
    };
}
