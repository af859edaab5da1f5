using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Model;

/// <summary><c>settings.yml</c>: the site.</summary>
public sealed record SiteSettings
{
    public string SiteTitle { get; init; } = "Customers Rock";
    public string Description { get; init; } = "";

    /// <summary>Host of absolute links, without scheme or path: <c>customersrock.example</c>. Empty: not published yet.</summary>
    public string Host { get; init; } = "";
    public bool LinksUseHttps { get; init; } = true;

    /// <summary>The path that the site lives below: empty, or <c>/customers-rock</c> (leading slash, none at the end).</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "en";
    public string Author { get; init; } = "The editors";

    /// <summary>May hold <c>{year}</c>.</summary>
    public string Copyright { get; init; } = "";

    /// <summary>Address of the repository, for "edit" and "send yours" links. Optional.</summary>
    public string? Repository { get; init; }
    public string Branch { get; init; } = "main";

    /// <summary>Where stories may be sent by mail; it stands on a public page. Optional.</summary>
    public string? ContactMail { get; init; }

    /// <summary>Where to tell of a hole, for <c>security.txt</c>: <c>mailto:</c> or <c>https:</c>. Null: the repository says.</summary>
    public string? SecurityContact { get; init; }

    /// <summary>The WebSub hub that passes on what is new in our feeds, an https address. Null: none.</summary>
    public string? WebSubHub { get; init; }

    /// <summary>Entries on a page of a list, 1 to 500.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Entries in a feed, 1 to 200.</summary>
    public int FeedItems { get; init; } = 20;
    public bool GenerateSitemap { get; init; } = true;

    /// <summary>Draws a picture for every story, theme and round-up that other sites show beside a link to it. Needs <see cref="Host"/>.</summary>
    public bool SocialCards { get; init; } = true;
    public bool MetaRefreshRedirects { get; init; } = true;
    public bool NetlifyRedirects { get; init; }

    /// <summary>Glob patterns below <c>input/</c> that are not read.</summary>
    public ImmutableArray<string> ExcludedPaths { get; init; } = [];
    public PublishSettings Publish { get; init; } = new();
    public GatherSettings Gather { get; init; } = new();
    public OpinionSettings Opinion { get; init; } = new();
    public FilePosition At { get; init; } = new("settings.yml");
}
