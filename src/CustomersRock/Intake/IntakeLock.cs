using CustomersRock.Content.Files;

namespace CustomersRock.Intake;

/// <summary>One intake at a time: two would give one name to two stories.</summary>
internal static class IntakeLock
{
    /// <summary>Null while another intake into the same site runs.</summary>
    public static FileStream? TryTake(SiteFolder site)
    {
        try
        {
            return ExclusiveFile.Take(Path.Combine(site.Cache, "intake.lock"), TimeSpan.Zero);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
