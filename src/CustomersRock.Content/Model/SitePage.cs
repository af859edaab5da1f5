using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Content.Model;

/// <summary>A page of its own: about, submit, privacy.</summary>
public sealed record SitePage
{
    /// <summary>Its address, site-relative: <c>/about/</c>.</summary>
    public required string Address { get; init; }
    public required string Title { get; init; }
    public string? Description { get; init; }

    /// <summary>The layout in <c>theme/layouts</c>, without the ending.</summary>
    public string Layout { get; init; } = "page";
    public int Order { get; init; } = int.MaxValue;
    public bool ShowInNavbar { get; init; }
    public string? NavbarTitle { get; init; }
    public bool IncludeInSitemap { get; init; } = true;
    public DateTimeOffset? Published { get; init; }
    public DateTimeOffset? Updated { get; init; }
    public ImmutableArray<Redirect> RedirectFrom { get; init; } = [];
    public string? Xref { get; init; }
    public bool Draft { get; init; }
    public required Body Body { get; init; }
    public required FilePosition At { get; init; }

    /// <summary>XxHash128 of the file and of what its folder adds: two equal prints show the same.</summary>
    public Fingerprint Print { get; init; }
    public KeyPositions Keys { get; init; }

    public FilePosition KeyAt(string key) => Keys.Find(key, At);
}
