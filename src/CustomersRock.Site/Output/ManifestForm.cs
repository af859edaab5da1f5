using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Reading.Cache;

namespace CustomersRock.Site.Output;

/// <summary>A manifest as it lies on the disk; members in the order of the record. A test keeps it complete.</summary>
internal static class ManifestForm
{
    public static void Write(CacheWriter to, BuildManifest manifest)
    {
        to.Fingerprint(manifest.Request);
        Write(to, manifest.Inputs);
        to.Number(manifest.Started);
        to.Number(manifest.BuiltFor);
        to.Number(manifest.ValidUntil);
        to.List<OutputRecord>(manifest.Outputs, static (w, output) => Write(w, output));
        to.Fingerprint(manifest.OutputFolders);
        to.List<PictureStamp>(manifest.Pictures, static (w, picture) => Write(w, picture));
        to.List<SavedDiagnostic>(manifest.Diagnostics, static (w, d) => d.Write(w));
        to.Flag(manifest.Succeeded);
        to.Number(manifest.Stories);
        to.Number(manifest.Pages);
        to.Number(manifest.Waiting);
        CachedSettings.Write(to, manifest.Settings);
        to.MaybeTime(manifest.NextWaiting);
    }

    public static BuildManifest Read(CacheReader from) => new()
    {
        Request = from.Fingerprint(),
        Inputs = new FolderStamp(from.Fingerprint(), from.Whole(), from.Number()),
        Started = from.Number(),
        BuiltFor = from.Number(),
        ValidUntil = from.Number(),
        Outputs = from.Array(static r => new OutputRecord(r.Text(), r.Fingerprint(), r.Fingerprint(), r.Number(), r.Number())),
        OutputFolders = from.Fingerprint(),
        Pictures = from.Array(static r => new PictureStamp(r.Text(), r.Number(), r.Number(), r.Number(), r.Fingerprint())),
        Diagnostics = from.Array(SavedDiagnostic.Read),
        Succeeded = from.Flag(),
        Stories = from.Whole(),
        Pages = from.Whole(),
        Waiting = from.Whole(),
        Settings = CachedSettings.Read(from),
        NextWaiting = from.MaybeTime(),
    };

    private static void Write(CacheWriter to, FolderStamp stamp)
    {
        to.Fingerprint(stamp.Sum);
        to.Number(stamp.Count);
        to.Number(stamp.Newest);
    }

    private static void Write(CacheWriter to, OutputRecord output)
    {
        to.Text(output.Path);
        to.Fingerprint(output.Print);
        to.Fingerprint(output.Content);
        to.Number(output.Size);
        to.Number(output.Modified);
    }

    private static void Write(CacheWriter to, PictureStamp picture)
    {
        to.Text(picture.File);
        to.Number(picture.Size);
        to.Number(picture.Modified);
        to.Number(picture.Seen);
        to.Fingerprint(picture.Hash);
    }
}
