using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Curation.Decisions;

namespace CustomersRock.Curation;

/// <summary>A text file in the repository to which lines are only ever added: it survives a state that is deleted, and with <c>merge=union</c> two editors on two branches never collide.</summary>
/// <param name="folder">Of the site.</param>
/// <param name="place">Below the site's root.</param>
/// <param name="mostBytes">Beyond, it is not read.</param>
internal sealed class LineLog(SiteFolder folder, string place, long mostBytes)
{
    private string FullPath => folder.Full(place);

    /// <exception cref="IOException">The file cannot be read.</exception>
    public string[] Lines()
    {
        if (!File.Exists(FullPath))
            return [];

        var bytes = BoundedFile.Read(FullPath, mostBytes) ?? throw new IOException($"{place} is larger than {mostBytes / (1024 * 1024)} MiB");
        return Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>All of them or none. Who adds holds the <see cref="CurationLock"/>: two who read, add and write would lose one's lines.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Add(IEnumerable<string> lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath)!);
        var text = new StringBuilder();
        foreach (var line in Lines().Concat(lines))
            text.Append(line).Append('\n');

        AtomicFile.Write(FullPath, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
