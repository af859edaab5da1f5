using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Site.Cards;
using CustomersRock.Site.Pages;
using CustomersRock.Site.Rendering;
using CustomersRock.Site.Search;

namespace CustomersRock.Site.Planning;

/// <summary>Every file of the site, in the order of their kinds, each with its address and its print.</summary>
internal sealed class SitePlan
{
    private SitePlan(ImmutableArray<PlannedFile> files) => Files = files;

    public ImmutableArray<PlannedFile> Files { get; }

    /// <param name="maker">Makes the pages of a catalog.</param>
    /// <param name="search">The index in the making; null where nothing is to be found.</param>
    /// <param name="design">Of cards; null where there are none.</param>
    /// <param name="cards">Draws them.</param>
    /// <param name="faults">Where complaints go.</param>
    public static SitePlan For(PageMaker maker, Task<SearchShelf>? search, CardDesign? design, CardStudio cards, ICollection<Diagnostic> faults)
    {
        HomePage.Plan(maker);
        StoryPages.Plan(maker);
        WithdrawnPages.Plan(maker);
        ArchivePages.Plan(maker);
        ThemePages.Plan(maker);
        CompanyPages.Plan(maker);
        PeoplePages.Plan(maker);
        WebPages.Plan(maker);
        DigestPages.Plan(maker);
        SourcePages.Plan(maker);
        InputPages.Plan(maker);
        SubmitFiles.Plan(maker);
        FixedPages.Plan(maker);
        RedirectPages.Plan(maker);
        FeedFiles.Plan(maker);
        MachineFiles.Plan(maker);
        PictureFiles.Plan(maker);
        AssetFiles.Plan(maker);
        if (design is not null)
            CardFiles.Plan(maker, design, cards);

        // Last: the index is made on the other core meanwhile.
        if (search is not null)
            SearchFiles.Plan(maker, search.GetAwaiter().GetResult());

        return new SitePlan(Unique(maker.Files, faults));
    }

    /// <summary>Two producers of one address: an error that names both. The content checks find most of them earlier, at the line.</summary>
    private static ImmutableArray<PlannedFile> Unique(IReadOnlyList<PlannedFile> files, ICollection<Diagnostic> faults)
    {
        // By file, for /x/ and /x/index.html are one; in any case, for some systems know no other.
        var byFile = new Dictionary<string, PlannedFile>(files.Count, StringComparer.OrdinalIgnoreCase);
        var unique = ImmutableArray.CreateBuilder<PlannedFile>(files.Count);
        foreach (var file in files)
        {
            var path = LinkBase.OutputPath(file.Address);
            if (byFile.TryAdd(path, file))
            {
                unique.Add(file);
                continue;
            }

            faults.Add(ThemeRules.SameAddress.At(
                new FilePosition(file.For), $"{file.Address} is made for {byFile[path].For}, too", "rename one of the two"));
        }

        return unique.ToImmutable();
    }
}
