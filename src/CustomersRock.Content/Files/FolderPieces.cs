using System.IO.Enumeration;

namespace CustomersRock.Content.Files;

/// <summary>Cuts a folder into pieces that several threads can walk: it and its children on their own, each grandchild with all that is below it.</summary>
/// <remarks>Asking ten thousand files for size and time takes 40 ms on one core; stories lie two levels down, by year.</remarks>
public static class FolderPieces
{
    /// <param name="root">Full path; may be missing.</param>
    /// <param name="walk">Walks one piece: the folder, and whether what is below belongs to it.</param>
    /// <param name="enters">Whether a folder of this name is walked at all; links never are.</param>
    public static List<T> Walk<T>(string root, Func<string, bool, List<T>> walk, Predicate<string> enters)
    {
        var pieces = new List<(string Folder, bool Deep)> { (root, false) };
        foreach (var child in Folders(root, enters))
        {
            pieces.Add((child, false));
            pieces.AddRange(Folders(child, enters).Select(grandchild => (grandchild, true)));
        }

        var found = new List<T>[pieces.Count];
        Parallel.For(0, found.Length, i => found[i] = walk(pieces[i].Folder, pieces[i].Deep));
        var all = new List<T>(found.Sum(f => f.Count));
        foreach (var some in found)
            all.AddRange(some);

        return all;
    }

    private static FileSystemEnumerable<string> Folders(string folder, Predicate<string> enters) =>
        new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), new EnumerationOptions { AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                entry.IsDirectory && (entry.Attributes & FileAttributes.ReparsePoint) == 0 && enters(entry.FileName.ToString()),
        };
}
