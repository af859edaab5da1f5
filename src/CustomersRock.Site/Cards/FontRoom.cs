using System.Runtime.InteropServices;
using CustomersRock.Content.Files;
using CustomersRock.Site.Pictures;

namespace CustomersRock.Site.Cards;

/// <summary>Keeps the fonts of this machine out: cards are set in the theme's alone, and drawn the same everywhere.</summary>
internal static class FontRoom
{
    private static readonly Lock Door = new();
    private static bool isOpen;

    // No folder, so no font of the system is found (nor looked for, which takes 0.3 s); no hinting, which bends letters to a screen's pixels;
    // never looked at again.
    private static ReadOnlySpan<byte> Configuration => """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
        <fontconfig>
          <config><rescan><int>0</int></rescan></config>
          <match target="pattern">
            <edit name="antialias" mode="assign"><bool>true</bool></edit>
            <edit name="hinting" mode="assign"><bool>false</bool></edit>
          </match>
        </fontconfig>

        """u8;

    /// <summary>Starts the library, once for the process, before its first letter is drawn.</summary>
    /// <param name="cacheFolder">Must exist.</param>
    /// <exception cref="DllNotFoundException">There is no libvips for this machine.</exception>
    public static void Open(string cacheFolder)
    {
        lock (Door)
        {
            if (isOpen)
                return;

            VipsLibrary.Start();
            var file = Path.Combine(cacheFolder, "fonts.conf");
            AtomicFile.Write(file, Configuration);
            SetVariable("FONTCONFIG_FILE", file);
            isOpen = true;
        }
    }

    // The runtime keeps an environment of its own, which a C library does not see.
    private static void SetVariable(string name, string value)
    {
        var failed = OperatingSystem.IsWindows() ? PutEnvironment(name, value) : SetEnvironment(name, value, 1);
        if (failed != 0)
            throw new DllNotFoundException($"{name} cannot be set");
    }

    [DllImport("libc", EntryPoint = "setenv")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetEnvironment([MarshalAs(UnmanagedType.LPUTF8Str)] string name, [MarshalAs(UnmanagedType.LPUTF8Str)] string value, int overwrite);

    [DllImport("ucrtbase", EntryPoint = "_putenv_s")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int PutEnvironment([MarshalAs(UnmanagedType.LPUTF8Str)] string name, [MarshalAs(UnmanagedType.LPUTF8Str)] string value);
}
