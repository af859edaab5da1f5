using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Checks;
using CustomersRock.Content.Checks.Review;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Tests.Support;

/// <summary>Small content made by hand: every part is well-formed, a test changes the one thing it speaks of.</summary>
internal static class Made
{
    public static readonly DateTimeOffset Now = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    public static readonly ContentSet Small = new()
    {
        Settings = new SiteSettings(),
        Themes = [Theme("advocacy"), Theme("kindness")],
        Sources = [Source("metro-uk")],
    };

    public static DateTimeOffset Day(string date) => DateTimeOffset.Parse(date + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture);

    public static Theme Theme(string id) => new()
    {
        Id = new ThemeId(id),
        Title = id,
        Meaning = "What it means.",
        Body = Body.Empty,
        At = new($"input/themes/{id}.md", 2, 8),
    };

    /// <param name="path">Year and slug, as in <c>2026/violin</c>.</param>
    public static Story Story(string path, string published = "2026-11-03", string[]? themes = null)
    {
        var parts = path.Split('/');
        return new Story
        {
            Id = new StoryId(int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), parts[1]),
            Title = parts[1],
            Published = Day(published),
            Author = "The editors",
            Themes = [.. (themes ?? ["kindness"]).Select(t => new ThemeId(t))],
            Description = "",
            Body = Text(),
            At = new FilePosition($"input/stories/{path}.md", 2, 8),
        };
    }

    public static GatheredItem Item(string id, string url) => new()
    {
        Id = id,
        Title = "A bus driver waits",
        Url = url,
        Source = new SourceId("metro-uk"),
        Published = Day("2026-11-01"),
        Gathered = Day("2026-11-20"),
        Themes = [new ThemeId("kindness")],
        Note = Text(),
        NoteText = "He waited.",
        At = new FilePosition($"input/gathered/{id}.md", 2, 8),
    };

    public static Source Source(string id) => new()
    {
        Id = new SourceId(id),
        Title = "Metro",
        Site = "https://metro.example/",
        At = new FilePosition($"input/sources/{id}.yml", 1, 8),
    };

    public static CompanyProfile Company(string id, string title, params string[] aliases) => new()
    {
        Id = id,
        Title = title,
        Aliases = [.. aliases],
        Body = Body.Empty,
        At = new FilePosition($"input/companies/{id}.md", 2, 8),
    };

    public static Digest Digest(string id, string published, params BodyLink[] items) => new()
    {
        Id = id,
        Title = "The week",
        Published = Day(published),
        Items = [.. items],
        Body = Text(),
        At = new FilePosition($"input/digests/{id}.md", 2, 8),
    };

    public static SitePage Page(string address, string? file = null) => new()
    {
        Address = address,
        Title = "Page",
        Body = Text(),
        At = new FilePosition(file ?? $"input/{address.Trim('/')}.md", 2, 8),
    };

    public static Body Text(string html = "<p>He turned back.</p>", BodyLink[]? links = null, string[]? anchors = null) => new()
    {
        Html = new SanitisedHtml(Encoding.UTF8.GetBytes(html)),
        Links = [.. links ?? []],
        Anchors = [.. anchors ?? []],
        Words = 100,
    };

    public static BodyLink Link(string target, string file = "input/stories/2026/violin.md", int line = 12, int column = 5) => new(target, new FilePosition(file, line, column));

    public static Catalog Catalog(this ContentSet content, bool drafts = false) =>
        CustomersRock.Content.Cataloguing.Catalog.From(content, new CatalogOptions(Now, drafts));

    public static ContentSet With(this ContentSet content, params Story[] stories) => content with { Stories = [.. content.Stories, .. stories] };

    public static ImmutableArray<Diagnostic> Check(this ContentSet content, string? text = null, params string[] pictures) =>
        ContentChecks.Run(content.Catalog(), new CheckContext(() => pictures.ToHashSet(StringComparer.Ordinal), _ => text));

    public static ImmutableArray<Diagnostic> Review(this ContentSet content, string? text = null) =>
        ContentReview.Run(content.Catalog(), new CheckContext(() => new HashSet<string>(), _ => text));
}
