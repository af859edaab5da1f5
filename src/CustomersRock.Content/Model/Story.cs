using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Content.Model;

/// <summary>A story of service done right, told from the customer's side.</summary>
public sealed record Story
{
    public required StoryId Id { get; init; }
    public required string Title { get; init; }
    public required DateTimeOffset Published { get; init; }
    public DateTimeOffset? Updated { get; init; }
    public required string Author { get; init; }

    /// <summary>One to three, the most central first.</summary>
    public required ImmutableArray<ThemeId> Themes { get; init; }

    /// <summary>One sentence for lists, feeds and search engines.</summary>
    public required string Description { get; init; }
    public Origin Origin { get; init; } = Origin.Reader;
    public Evidence? Evidence { get; init; }
    public ImmutableArray<CompanyMention> Companies { get; init; } = [];
    public ImmutableArray<Person> People { get; init; } = [];
    public string? Place { get; init; }
    public ImmutableArray<Citation> Sources { get; init; } = [];
    public Picture? Image { get; init; }

    /// <summary>What a company can learn from it, one sentence.</summary>
    public string? Lesson { get; init; }

    /// <summary>The story that this one answers, as written: a slug or an address on this site.</summary>
    public BodyLink? InReplyTo { get; init; }

    /// <summary>Where the story appeared first, if not here.</summary>
    public string? Canonical { get; init; }

    /// <summary>Who agreed to being told about, in words.</summary>
    public string? Consent { get; init; }

    /// <summary>Who read the story before it was published; the house's editors where nobody is named.</summary>
    public string? Editor { get; init; }
    public ImmutableArray<Correction> Corrections { get; init; } = [];
    public ImmutableArray<Redirect> RedirectFrom { get; init; } = [];

    /// <summary>A second name for <c>xref:</c> links; the slug always works.</summary>
    public string? Xref { get; init; }
    public bool Draft { get; init; }
    public required Body Body { get; init; }

    /// <summary>The file; line and column are those of the title.</summary>
    public required FilePosition At { get; init; }

    /// <summary>Hashes of the words of title, description, lesson and place, for finding related stories.</summary>
    public ImmutableArray<int> Words { get; init; } = [];

    /// <summary>XxHash128 of the file and of what its folder adds: two equal prints show the same.</summary>
    public Fingerprint Print { get; init; }

    /// <summary>Where the keys stand, for complaints that lie between two files: canonical key name to position.</summary>
    public KeyPositions Keys { get; init; }

    /// <summary>The last time that something in it became another: published, updated or corrected.</summary>
    public DateTimeOffset Changed
    {
        get
        {
            var changed = Updated > Published ? Updated.Value : Published;
            foreach (var correction in Corrections)
                changed = correction.On > changed ? correction.On : changed;

            return changed;
        }
    }

    public FilePosition KeyAt(string key) => Keys.Find(key, At);
}
