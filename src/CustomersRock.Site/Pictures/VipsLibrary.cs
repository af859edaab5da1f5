using NetVips;

namespace CustomersRock.Site.Pictures;

/// <summary>libvips as this program wants it. Its settings are the process's.</summary>
internal static class VipsLibrary
{
    /// <summary>May be called again and again.</summary>
    /// <exception cref="DllNotFoundException">There is no libvips for this machine.</exception>
    public static void Start()
    {
        if (!ModuleInitializer.VipsInitialized)
            throw new DllNotFoundException("libvips", ModuleInitializer.Exception);

        // One thread a picture: the AV1 encoder cuts a picture into as many tiles as it has threads, so the bytes would depend on the machine;
        // the build works on several pictures at a time instead.
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;

        // Else libvips writes what it thinks of a broken picture to the terminal, in the picture's words.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
    }
}
