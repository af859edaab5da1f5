namespace CustomersRock.Curation.Decisions;

/// <summary>What an editor fills in.</summary>
public enum AcceptField
{
    /// <summary>The editor's sentence.</summary>
    Note,
    Themes,
    Title,
    Excerpt,

    /// <summary>The item itself: nothing that could be filled in.</summary>
    Item,
}
