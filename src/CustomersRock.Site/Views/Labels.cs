using CustomersRock.Content.Model;

namespace CustomersRock.Site.Views;

/// <summary>How we know: the words that readers see. The page <c>/how-we-know/</c> explains them.</summary>
internal static class Labels
{
    public static string Id(Origin origin) => origin switch
    {
        Origin.Reader => "reader",
        Origin.News => "news",
        Origin.Editor => "editor",
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    public static string Text(Origin origin) => origin switch
    {
        Origin.Reader => "Sent in by a reader",
        Origin.News => "Told from published reports",
        Origin.Editor => "An editor's own story",
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    public static string Id(Evidence evidence) => evidence switch
    {
        Evidence.FirstHand => "first-hand",
        Evidence.Documented => "documented",
        Evidence.Retold => "retold",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence)),
    };

    public static string Text(Evidence evidence) => evidence switch
    {
        Evidence.FirstHand => "First-hand",
        Evidence.Documented => "Documented",
        Evidence.Retold => "Retold",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence)),
    };
}
