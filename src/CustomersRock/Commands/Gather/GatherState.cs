using CustomersRock.Content.Files;

namespace CustomersRock.Commands.Gather;

/// <summary>Where the gatherer keeps what it remembers.</summary>
internal static class GatherState
{
    public static string PathIn(SiteFolder folder) => Path.Combine(folder.Cache, "gather.db");

    /// <summary>False before the first gather.</summary>
    public static bool IsIn(SiteFolder folder) => File.Exists(PathIn(folder));
}
