using CustomersRock.Terminal;

namespace CustomersRock.Publishing;

/// <summary>Puts the site into a folder: a whole copy beside it first, then two renames, so that readers never see half a site.</summary>
internal static class FolderPublisher
{
    public static PublishOutcome Publish(PublishRequest request, string folder, CancellationToken token)
    {
        var target = RealPath.Of(folder);
        if (FolderGuard.Complaint(request.Site, target, request.Force) is { } complaint)
            return PublishOutcome.Refused(complaint);

        var difference = FolderDifference.Between(target, request.Site.Output);
        if (request.DryRun)
            return PublishOutcome.Done($"Would publish to {target}: {difference}.");

        var next = target + ".new";
        if (Directory.Exists(next) && !SiteMarker.IsIn(next) && Directory.EnumerateFileSystemEntries(next).Any())
            return PublishOutcome.Refused($"{next} is in the way and is not ours; move it.");

        Copy(request.Site.Output, next, token);
        Swap(target, next);
        return PublishOutcome.Done($"Published {Numbers.Count(difference.Total, "file")} to {target}: {difference}.");
    }

    private static void Copy(string from, string to, CancellationToken token)
    {
        if (Directory.Exists(to))
            Directory.Delete(to, recursive: true);

        // The marker comes first: if this run is killed, the next one knows that the folder is ours.
        Directory.CreateDirectory(to);
        File.WriteAllText(Path.Combine(to, SiteMarker.Name), SiteMarker.Text);
        foreach (var file in OutputListing.Of(from))
        {
            token.ThrowIfCancellationRequested();
            var copy = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(from, file), copy);
        }
    }

    private static void Swap(string target, string next)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(next, target);
            return;
        }

        // A folder with this name can only be the rest of a run that was killed after its second rename.
        var old = target + ".old";
        if (Directory.Exists(old) && SiteMarker.IsIn(old))
            Directory.Delete(old, recursive: true);

        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(next, File.GetUnixFileMode(target));

        Directory.Move(target, old);
        try
        {
            Directory.Move(next, target);
        }
        catch
        {
            Directory.Move(old, target);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }
}
