using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;

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

    /// <param name="folder">The site with what was sent.</param>
    /// <param name="against">The site without it; null: all of the site was sent.</param>
    /// <param name="reading">How both are read.</param>
    /// <param name="faults">Those of the site that what was sent brings; what is for the editor is not said to who sent it.</param>
    public static Submission Of(SiteFolder folder, SiteFolder? against, ReadOptions reading, ImmutableArray<Diagnostic> faults)
    {
        var here = new ContentReader(folder).Read(reading).Content;
        var before = against is null ? [] : new ContentReader(against).Read(reading).Content.Stories.ToDictionary(s => s.At.Path, s => s.Print, StringComparer.Ordinal);
        return new Submission
        {
            Stories = [.. here.Stories.Where(s => !before.TryGetValue(s.At.Path, out var print) || print != s.Print)],
            Faults = [.. faults.Where(f => !f.Rule.ForEditor)],
            Themes = here.Themes,
        };
    }
}
