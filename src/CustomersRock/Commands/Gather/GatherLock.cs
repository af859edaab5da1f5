using CustomersRock.Content.Files;

namespace CustomersRock.Commands.Gather;

/// <summary>One gather at a time: two would ask every server twice.</summary>
internal static class GatherLock
{
    /// <summary>Null while another gather of the same site runs.</summary>
    public static FileStream? TryTake(SiteFolder folder)
    {
        try
        {
            return ExclusiveFile.Take(Path.Combine(folder.Cache, "gather.lock"), TimeSpan.Zero);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
