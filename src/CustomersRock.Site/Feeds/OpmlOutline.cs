namespace CustomersRock.Site.Feeds;

/// <summary>A feed in the list. Addresses are absolute.</summary>
public sealed record OpmlOutline
{
    public required string Title { get; init; }
    public required string XmlUrl { get; init; }
    public string? HtmlUrl { get; init; }
    public string? Description { get; init; }

    /// <summary>BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>The kind of source, or folders one within the other, with <c> / </c> between them; those without one stand at the end, in no folder.</summary>
    public string? Folder { get; init; }
}
