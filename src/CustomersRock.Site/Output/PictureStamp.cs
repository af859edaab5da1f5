using CustomersRock.Content.Files;

namespace CustomersRock.Site.Output;

/// <summary>A picture beside a story, as it was when it was last read.</summary>
/// <param name="File">Relative to the site's root.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">UTC ticks.</param>
/// <param name="Seen">When we looked, UTC ticks.</param>
/// <param name="Hash">Of its bytes.</param>
internal readonly record struct PictureStamp(string File, long Size, long Modified, long Seen, Fingerprint Hash)
{
    public static PictureStamp Of(string file, string fullPath)
    {
        var seen = DateTime.UtcNow.Ticks;
        var info = new FileInfo(fullPath);
        return info.Exists ? new PictureStamp(file, info.Length, info.LastWriteTimeUtc.Ticks, seen, default) : new PictureStamp(file, -1, 0, seen, default);
    }

    /// <summary>Same size and time, and that time was past when we looked first.</summary>
    public bool IsSameFile(PictureStamp now) => Size == now.Size && Modified == now.Modified && FileClock.Settled(Modified) < Seen;
}
