using System.Collections.Immutable;

namespace CustomersRock.Site.Views;

/// <summary>The variable <c>page</c>: what the head of a document says.</summary>
internal sealed record PageHead
{
    public required string Kind { get; init; }

    /// <summary>Plain; the site's name is added for the browser's title.</summary>
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Address { get; init; }

    /// <summary>The section, for a page that is one of many: all stories share their header. Null: the page stands for itself.</summary>
    public string? Section { get; init; }

    /// <summary>Where the page belongs, if not here. Absolute.</summary>
    public string? Canonical { get; init; }
    public string OgType { get; init; } = "website";
    public DateTimeOffset? Published { get; init; }
    public DateTimeOffset? Updated { get; init; }
    public bool NoIndex { get; init; }

    /// <summary>The list whose feeds the page announces besides those of the site; null for none.</summary>
    public string? FeedList { get; init; }
    public string? FeedTitle { get; init; }

    /// <summary>From the home page down, without the page itself: title and address.</summary>
    public ImmutableArray<(string Title, string Address)> Breadcrumbs { get; init; } = [];

    /// <summary>JSON-LD, escaped for a script element; null: what every page says. Made only when the page is rendered.</summary>
    public Func<PageHead, string>? StructuredData { get; init; }

    /// <summary>Null: the site's.</summary>
    public SharedImage? Image { get; init; }
}
