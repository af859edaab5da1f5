using CustomersRock.Content.Model;

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

    /// <summary>Of a source that has a feed.</summary>
    public static OpmlOutline Of(Source source) => new() { Title = source.Title, XmlUrl = source.Feed!, HtmlUrl = source.Site, Language = source.Language, Folder = source.Kind };
}
