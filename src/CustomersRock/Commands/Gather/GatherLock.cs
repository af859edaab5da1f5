using CustomersRock.Content.Files;

namespace CustomersRock.Commands.Gather;

/// <summary>One gather at a time: two would ask every server twice. The system frees it when the process ends, however it ends.</summary>
internal static class GatherLock
{
    /// <summary>Null while another gather of the same site runs.</summary>
    public static FileStream? TryTake(SiteFolder folder)
    {
        Directory.CreateDirectory(folder.Cache);
        try
        {
            return new FileStream(Path.Combine(folder.Cache, "gather.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
