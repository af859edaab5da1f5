using System.Collections.Immutable;
using CustomersRock.Content.Files;

namespace CustomersRock.Content.Model;

/// <summary>A Markdown body, read once: what pages, feeds, lists, checks and search need of it.</summary>
public sealed record Body
{
    /// <summary>Safe HTML with holes for what is only known later.</summary>
    public SanitisedHtml Html { get; internal set; } = SanitisedHtml.Empty;

    public ImmutableArray<BodyHole> Holes { get; init; } = [];
    public ImmutableArray<BodyLink> Links { get; init; } = [];
    public ImmutableArray<Picture> Pictures { get; init; } = [];

    /// <summary>The ids of the headings, which links may point at.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>Plain text of what stands before a <c>&lt;!-- more --&gt;</c> or <c>&lt;!-- excerpt --&gt;</c> mark; null where there is no mark.</summary>
    public string? Excerpt { get; init; }

    /// <summary>Number of words, for the reading time.</summary>
    public int Words { get; init; }

    /// <summary>Private data and leftovers of a template.</summary>
    public BodySearch Search { get; internal set; }

    /// <summary>XxHash128 of <see cref="Html"/>, holes' targets included.</summary>
    public Fingerprint Print { get; init; }

    public static Body Empty { get; } = new() { Search = BodySearch.Clean };
}
