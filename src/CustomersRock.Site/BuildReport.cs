using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Site;

/// <summary>What one build did.</summary>
public sealed record BuildReport
{
    /// <summary>False where errors kept the last good output, or where what is broken was left out.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>True where <c>output/</c> now shows this content (also without what is broken).</summary>
    public required bool Written { get; init; }

    /// <summary>What was read; null where nothing was, or where it was read to build.</summary>
    public ContentSet? Content { get; init; }
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
    public int Stories { get; init; }

    /// <summary>Those of them that no error speaks of.</summary>
    public int GoodStories { get; init; }

    /// <summary>HTML pages of the site, whether they had to be written or not.</summary>
    public int Pages { get; init; }

    /// <summary>All files of the site.</summary>
    public int Files { get; init; }
    public int FilesWritten { get; init; }
    public int FilesRemoved { get; init; }

    /// <summary>Stories and items that wait for their day.</summary>
    public int Waiting { get; init; }
    public DateTimeOffset? NextWaiting { get; init; }
    public TimeSpan Elapsed { get; init; }

    /// <summary>Site-relative addresses of the pages that this build wrote or removed, at most a hundred; for preview's log.</summary>
    public ImmutableArray<string> Changed { get; init; } = [];

    /// <summary>The settings that were in force; null where they could not be read.</summary>
    public Content.Model.SiteSettings? Settings { get; init; }
}
