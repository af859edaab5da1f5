using CustomersRock.Content.Files;

namespace CustomersRock.Curation.Decisions;

/// <summary>One verdict at a time: a terminal and a desk that both add a line would otherwise lose one.</summary>
internal static class CurationLock
{
    /// <summary>Waits for another verdict to be written.</summary>
    /// <exception cref="IOException">It was not within ten seconds, or the folder may not be written.</exception>
    public static FileStream Take(SiteFolder folder) => ExclusiveFile.Take(Path.Combine(folder.Cache, "curation.lock"), TimeSpan.FromSeconds(10));
}
