using CustomersRock.Content.Files;

namespace CustomersRock.Curation.Decisions;

/// <summary>One verdict at a time: a terminal and a desk that both add a line would otherwise lose one. The system frees it when the process ends, however it ends.</summary>
internal static class CurationLock
{
    /// <summary>Waits for another verdict to be written.</summary>
    /// <exception cref="IOException">It was not within ten seconds, or the folder may not be written.</exception>
    public static FileStream Take(SiteFolder folder)
    {
        Directory.CreateDirectory(folder.Cache);
        var path = Path.Combine(folder.Cache, "curation.lock");
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (tries < 500)
            {
                Thread.Sleep(20);
            }
        }
    }
}
