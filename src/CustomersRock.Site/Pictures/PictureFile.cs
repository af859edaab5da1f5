using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Site.Pictures;

/// <summary>Reads the file that a story names, and no other.</summary>
internal sealed class PictureFile(SiteFolder folder)
{
    /// <summary>The bytes, or why there are none.</summary>
    public (byte[]? Bytes, Diagnostic? Fault) Read(Picture picture)
    {
        var path = Path.GetFullPath(folder.Full(picture.File));
        if (!path.StartsWith(folder.Input + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(path))
            return (null, PictureComplaints.Missing(picture));
        if (LeadsElsewhere(path))
            return (null, PictureComplaints.Elsewhere(picture));

        try
        {
            var bytes = BoundedFile.Read(path, PictureLimits.FileBytes);
            return bytes is null ? (null, PictureComplaints.TooLarge(picture)) : (bytes, null);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return (null, PictureComplaints.Missing(picture));
        }
    }

    // Git carries symbolic links: a stranger's could publish a picture from anywhere on the builder's disk.
    private bool LeadsElsewhere(string path)
    {
        for (var part = path; part.Length > folder.Input.Length; part = Path.GetDirectoryName(part)!)
        {
            if (new FileInfo(part).LinkTarget is not null)
                return true;
        }

        return false;
    }
}
