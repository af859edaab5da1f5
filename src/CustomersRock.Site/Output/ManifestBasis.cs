using System.Collections.Immutable;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Output;

/// <summary>What a build was asked and what it found before the first file was read.</summary>
internal sealed record ManifestBasis(Fingerprint Request, FolderStamp Inputs, long Started, DateTimeOffset Now)
{
    public BuildManifest Manifest(Catalog catalog, BuildReport report, OutputResult output, ImmutableArray<PictureStamp> pictures) => new()
    {
        Request = Request,
        Inputs = Inputs,
        Started = Started,
        BuiltFor = Now.UtcTicks,
        ValidUntil = ValidUntil(catalog).UtcTicks,
        Outputs = output.Records,
        OutputFolders = output.Folders,
        Pictures = [.. pictures],
        Diagnostics = [.. report.Diagnostics.Select(SavedDiagnostic.From)],
        Succeeded = report.Succeeded,
        Stories = report.Stories,
        Pages = report.Pages,
        Waiting = report.Waiting,
        Settings = catalog.Settings,
        NextWaiting = report.NextWaiting,
    };

    /// <summary>Time alone changes a site when a story's day comes, and when the year in the copyright line ends.</summary>
    private DateTimeOffset ValidUntil(Catalog catalog)
    {
        var year = new DateTimeOffset(Now.UtcDateTime.Year + 1, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return catalog.NextWaiting is { } next && next < year ? next : year;
    }
}
