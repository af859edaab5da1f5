using CustomersRock.Content.Files;

namespace CustomersRock.Site.Output;

/// <summary>One build at a time: two that share a cache and an output would mix their files.</summary>
/// <remarks>The file holds one byte while output is being written: who finds it there knows that the last build was killed.</remarks>
internal sealed class BuildLock : IDisposable
{
    private const byte Writing = (byte)'w';

    private readonly FileStream stream;

    private BuildLock(FileStream stream)
    {
        this.stream = stream;
        LastWasKilled = stream.Length > 0;
    }

    public bool LastWasKilled { get; }

    /// <summary>Waits for another build of the same site to end.</summary>
    /// <exception cref="IOException">It has not ended within a minute, or the folder may not be written.</exception>
    public static BuildLock Take(SiteFolder folder) => new(ExclusiveFile.Take(Path.Combine(folder.Cache, "build.lock"), TimeSpan.FromMinutes(1)));

    public void MarkWriting()
    {
        stream.Position = 0;
        stream.WriteByte(Writing);
    }

    public void MarkWhole() => stream.SetLength(0);

    public void Dispose() => stream.Dispose();
}
