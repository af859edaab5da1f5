using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Site.Feeds;

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

    /// <summary>Time alone changes a site when a story's day comes, when the year in the copyright line ends, and when <c>security.txt</c> gets another month.</summary>
    private DateTimeOffset ValidUntil(Catalog catalog)
    {
        var end = SecurityReports.Contact(catalog.Settings) is null
            ? new DateTimeOffset(Now.UtcDateTime.Year + 1, 1, 1, 0, 0, 0, TimeSpan.Zero)
            : SecurityText.ChangesAfter(Now);
        return catalog.NextWaiting is { } next && next < end ? next : end;
    }
}
