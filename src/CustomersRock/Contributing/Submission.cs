using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Contributing;

/// <summary>What somebody sends: the stories that are new or changed, and the faults that come with them.</summary>
internal sealed record Submission
{
    /// <summary>In file order; those that cannot be read are among <see cref="Faults"/> alone.</summary>
    public ImmutableArray<Story> Stories { get; init; } = [];
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];

    /// <summary>The themes of the site.</summary>
    public ImmutableArray<Theme> Themes { get; init; } = [];

    public bool IsEmpty => Stories.IsEmpty && Faults.IsEmpty;

    /// <param name="here">The site with what was sent.</param>
    /// <param name="before">The site without it; null: all of the site was sent.</param>
    /// <param name="faults">Those of the site that what was sent brings; what is for the editor is not said to who sent it.</param>
    public static Submission Of(ContentSet here, ContentSet? before, ImmutableArray<Diagnostic> faults)
    {
        var known = before?.Stories.ToDictionary(s => s.At.Path, s => s.Print, StringComparer.Ordinal) ?? [];
        return new Submission
        {
            Stories = [.. here.Stories.Where(s => !known.TryGetValue(s.At.Path, out var print) || print != s.Print)],
            Faults = [.. faults.Where(f => !f.Rule.ForEditor)],
            Themes = here.Themes,
        };
    }
}
