using System.Collections.Immutable;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Checks;
using CustomersRock.Content.Checks.Review;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Reading;

namespace CustomersRock.Content.Mending;

/// <summary>Finds what <c>check --fix</c> mends: it writes the mended lines of complaints that are certain, in memory, and reads again, until there is none; for one fault can hide the next.</summary>
/// <remarks>The complaints are those of <c>check</c>, so what a comment proposes is what is written here.</remarks>
public sealed class SiteMending(SiteFolder folder)
{
    /// <summary>A file in which so many rounds find no end is left alone: what is half mended would be mended further by the next run.</summary>
    private const int MostRounds = 60;

    private readonly ContentReader reader = new(folder);

    /// <param name="reading">How the site is read.</param>
    /// <param name="catalog">As of when, and with what.</param>
    /// <param name="covers">Which files may be mended, by path from the site's root.</param>
    /// <exception cref="IOException">A file cannot be read that could be a moment ago.</exception>
    public MendingPlan Plan(ReadOptions reading, CatalogOptions catalog, Func<string, bool> covers)
    {
        var drafts = new MendingDrafts(folder);
        var read = reader.Read(reading);
        for (var round = 0; ; round++)
        {
            var certain = Certain(read.Diagnostics, covers, drafts);
            if (certain.Length == 0)
                certain = Certain(Complaints(read, catalog, covers, drafts), covers, drafts);

            if (certain.Length == 0)
                break;

            if (round < MostRounds)
                drafts.Mend(certain);
            else
                drafts.GiveUp(certain.Select(c => c.At.Path));

            read = reader.Read(reading with { Instead = drafts.Texts });
            drafts.Compare(read);
        }

        var renaming = new FileRenaming(folder, read, drafts.Texts);
        var (renames, left) = renaming.Plan(read.Diagnostics.Where(d => IsOurs(d.At.Path) && covers(d.At.Path)));
        return new MendingPlan { Files = drafts.Mended(), Renames = renames, Left = [.. drafts.Left, .. left] };
    }

    private Diagnostic[] Certain(ImmutableArray<Diagnostic> complaints, Func<string, bool> covers, MendingDrafts drafts) =>
        [.. complaints.Where(d => d.IsCertain && IsOurs(d.At.Path) && !drafts.IsDone(d.At.Path) && covers(d.At.Path))];

    private ImmutableArray<Diagnostic> Complaints(ReadResult read, CatalogOptions options, Func<string, bool> covers, MendingDrafts drafts)
    {
        var catalog = Catalog.From(read.Content, options);
        var context = CheckContext.For(folder, read, covers, drafts.Texts);
        return [.. MeantThemes.Confirm(read.Diagnostics, catalog), .. ContentChecks.Run(catalog, context), .. ContentReview.Run(catalog, context)];
    }

    /// <summary>Content, and the settings; never the theme, the program, or what else lies in the folder.</summary>
    private bool IsOurs(string path) => path.StartsWith("input/", StringComparison.Ordinal) || path == folder.Relative(folder.Settings);
}
