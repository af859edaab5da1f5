using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Reading;

/// <summary>One file, read: the record it holds, or none where it is broken, and what is to be said about it. Depends on nothing but its path, its bytes
/// and its folder's defaults, so it may be kept.</summary>
internal sealed record ReadFile
{
    public required string Path { get; init; }

    /// <summary>Hash of the bytes and of the folder's defaults.</summary>
    public required Fingerprint Print { get; init; }

    /// <summary>When it was listed; 0 where it was not on disk.</summary>
    public long Size { get; init; }
    public long ModifiedTicks { get; init; }

    /// <summary>Of the folder's defaults alone.</summary>
    public Fingerprint DefaultsPrint { get; init; }

    /// <summary>The address of its page, also where the file is broken; null for files without one.</summary>
    public string? Address { get; init; }
    public Story? Story { get; init; }
    public WithdrawnStory? Withdrawn { get; init; }
    public Theme? Theme { get; init; }
    public CompanyProfile? Company { get; init; }
    public Source? Source { get; init; }
    public GatheredItem? Item { get; init; }
    public Digest? Digest { get; init; }
    public SitePage? Page { get; init; }
    public ImmutableArray<SharedFilter> Filters { get; init; } = [];
    public ImmutableArray<SourceHealth> Health { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The body of whatever it holds.</summary>
    public Body? Body => Story?.Body ?? Theme?.Body ?? Company?.Body ?? Item?.Note ?? Digest?.Body ?? Page?.Body;

    public bool IsBroken => Diagnostics.HasErrors();

    /// <summary>The same with its print on the record: pages depend on records, not on files.</summary>
    public ReadFile WithPrint() => this with
    {
        Story = Story is null ? null : Story with { Print = Print, Words = StoryWords.Of(Story.Title, Story.Description, Story.Lesson, Story.Place) },
        Withdrawn = Withdrawn is null ? null : Withdrawn with { Print = Print },
        Theme = Theme is null ? null : Theme with { Print = Print },
        Company = Company is null ? null : Company with { Print = Print },
        Source = Source is null ? null : Source with { Print = Print },
        Item = Item is null ? null : Item with { Print = Print },
        Digest = Digest is null ? null : Digest with { Print = Print },
        Page = Page is null ? null : Page with { Print = Print },
    };
}
