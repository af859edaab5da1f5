using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Drafting;

/// <summary>A story that was told and is not a file yet: plain text of a stranger throughout.</summary>
internal sealed record StoryDraft
{
    public required string Title { get; init; }

    /// <summary>Plain text, no Markdown; empty lines part paragraphs.</summary>
    public required string Body { get; init; }

    /// <summary>The day it was sent; decides the folder.</summary>
    public required DateOnly Published { get; init; }
    public required string Author { get; init; }

    /// <summary>Ids, the most central first.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];
    public string Description { get; init; } = "";
    public Origin Origin { get; init; } = Origin.Reader;

    /// <summary>Null where nobody has said how they know it.</summary>
    public Evidence? Evidence { get; init; } = Content.Model.Evidence.FirstHand;
    public string Place { get; init; } = "";
    public ImmutableArray<CompanyMention> Companies { get; init; } = [];

    /// <summary>Those without a name are left out. Who has no company serves at the first one.</summary>
    public ImmutableArray<Person> People { get; init; } = [];
    public ImmutableArray<Citation> Sources { get; init; } = [];
    public string Lesson { get; init; } = "";

    /// <summary>Who agreed, in words; empty where nobody has said so.</summary>
    public string Consent { get; init; } = "";

    /// <summary>For editors alone: comments in the front matter.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Not to be published as it is.</summary>
    public bool IsDraft { get; init; }
}
