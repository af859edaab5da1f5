using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;

namespace CustomersRock.Site.Views;

/// <summary>The words that readers see: how we know, which the page <c>/how-we-know/</c> explains, and how our sources fare.</summary>
public static class Labels
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

    public static string Meaning(Origin origin) => origin switch
    {
        Origin.Reader => "Told and signed by the one it happened to, or by somebody close.",
        Origin.News => "Found in reports, and told again in our own words.",
        Origin.Editor => "One of us was there, or it belongs to the beginnings of this site.",
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    /// <summary>Who agreed, where the story itself does not say it.</summary>
    public static string Consent(Origin origin) => origin switch
    {
        Origin.Reader => "The teller, who sent it to be published here.",
        Origin.News => "Nobody was asked: it says what was public already.",
        Origin.Editor => "The teller, who is one of us.",
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

    public static string Meaning(Evidence evidence) => evidence switch
    {
        Evidence.FirstHand => "The one who tells it was there. We were not.",
        Evidence.Documented => "It rests on reports that you can look up.",
        Evidence.Retold => "It has passed through other hands; what is missing is said in the text.",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence)),
    };

    /// <summary>What a source lets others do with its words (the key <c>Licence</c> of its file).</summary>
    public static string Licence(string licence) => licence switch
    {
        "none" => "title and link only",
        "excerpt" => "short excerpts",
        "permission" => "quoted with permission",
        "ogl" => "Open Government Licence",
        "cc0" => "CC0",
        _ => licence.ToUpperInvariant().Replace("CC-", "CC ", StringComparison.Ordinal),
    };

    public static string Id(HealthState state) => HealthFile.NameOf(state);

    public static string Text(HealthState state) => state switch
    {
        HealthState.New => "Not read yet",
        HealthState.Well => "Answers well",
        HealthState.Slow => "Slow to answer",
        HealthState.Failing => "Not working",
        HealthState.Silent => "Silent",
        HealthState.Moved => "Moved",
        HealthState.Gone => "Gone",
        HealthState.Held => "Held back",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>What it means for readers; null where the label says it all.</summary>
    public static string? Meaning(HealthState state) => state switch
    {
        HealthState.Failing => "Our last tries brought nothing. We ask again, less often each time; what we found before stays.",
        HealthState.Silent => "It answers, but has told nothing new for a long time.",
        HealthState.Moved => "It says that it has a new address. An editor looks at that before we follow.",
        HealthState.Gone => "It says that it is no more, or has long been out of reach. We have stopped asking; what we found before stays.",
        HealthState.Held => "It looks as if somebody else runs it now. Nothing new from it is shown until an editor has looked.",
        _ => null,
    };
}
