using CustomersRock.Content.Files;
using CustomersRock.Gathering.State;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Gather;

/// <summary>Where the gatherer keeps what it remembers.</summary>
internal static class GatherState
{
    public static string PathIn(SiteFolder folder) => Path.Combine(folder.Cache, "gather.db");

    /// <summary>Opens it, or begins one, and says where an old one turned out to be damaged.</summary>
    /// <exception cref="IOException">As <see cref="GatherStore.Open"/>.</exception>
    public static GatherStore Open(Call call, SiteFolder folder)
    {
        var store = GatherStore.Open(PathIn(folder));
        if (store.Warning is { } warning)
            call.Screen.Complain(Phrase.Warning("warning: "), warning);

        return store;
    }

    /// <summary>False before the first gather.</summary>
    public static bool IsIn(SiteFolder folder) => File.Exists(PathIn(folder));
}
