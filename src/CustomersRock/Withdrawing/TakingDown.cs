using System.Text;
using CustomersRock.Content.Files;

namespace CustomersRock.Withdrawing;

/// <summary>Carries a <see cref="Withdrawal"/> out. The story's own file comes last: a run that is killed before is simply run again.</summary>
internal sealed class TakingDown(SiteFolder site)
{
    /// <summary>Where what is taken out of the site is kept until somebody deletes it; never published, never committed.</summary>
    public static string Aside(StoryOnDisk story) => ".customersrock/removed/" + FolderOf(story);

    public void Do(Withdrawal withdrawal)
    {
        var aside = Path.Combine(site.Cache, "removed", FolderOf(withdrawal.Story));
        foreach (var (path, changed) in withdrawal.Digests)
        {
            Copy(path, aside);
            AtomicFile.Write(site.Full(path), Encoding.UTF8.GetBytes(changed.Text));
        }

        foreach (var file in withdrawal.Files)
        {
            Copy(file, aside);
            File.Delete(site.Full(file));
        }

        Copy(withdrawal.Story.Path, aside);
        AtomicFile.Write(site.Full(withdrawal.Story.Path), Encoding.UTF8.GetBytes(withdrawal.Tombstone));
    }

    private static string FolderOf(StoryOnDisk story) => "story-" + story.Id.ToString().Replace('/', '-');

    /// <summary>What an earlier, killed run put there is older and whole: it stays.</summary>
    private void Copy(string path, string aside)
    {
        var copy = Path.Combine(aside, path.Replace('/', Path.DirectorySeparatorChar));
        if (File.Exists(copy))
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        AtomicFile.Write(copy, File.ReadAllBytes(site.Full(path)));
    }
}
