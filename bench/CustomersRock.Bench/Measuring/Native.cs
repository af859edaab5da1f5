using System.Runtime.InteropServices;

namespace CustomersRock.Bench.Measuring;

/// <summary>What .NET's <see cref="System.Diagnostics.Process"/> does not tell: the usage of a child that has ended, its own children included.</summary>
internal static unsafe partial class Native
{
    public const int Terminate = 15;
    public const int Kill = 9;

    private const int BrokenPipe = 13;
    private const short OwnGroup = 0x02; // POSIX_SPAWN_SETPGROUP
    private const short DefaultSignals = 0x04; // POSIX_SPAWN_SETSIGDEF
    private const int CreateAndEmpty = 0x241; // O_WRONLY | O_CREAT | O_TRUNC

    /// <summary>More than any C library asks for its opaque structures (glibc: 336, 128 and 80 bytes).</summary>
    private const int Opaque = 1024;

    /// <summary>Starts a program in a process group of its own, both outputs in a log.</summary>
    /// <exception cref="IOException">It cannot be started.</exception>
    public static int Spawn(string log, string[] command)
    {
        byte* actions = stackalloc byte[Opaque], attributes = stackalloc byte[Opaque], signals = stackalloc byte[Opaque];
        _ = ActionsInit(actions);
        _ = ActionsOpen(actions, 1, log, CreateAndEmpty, 0x1B4);
        _ = ActionsDuplicate(actions, 1, 2);
        _ = AttributesInit(attributes);
        _ = AttributesFlags(attributes, OwnGroup | DefaultSignals);
        _ = AttributesGroup(attributes, 0);

        // .NET ignores broken pipes, and what is ignored stays so in the child: programs must run as a shell would run them.
        _ = SignalsEmpty(signals);
        _ = SignalsAdd(signals, BrokenPipe);
        _ = AttributesDefaultSignals(attributes, signals);
        var words = command.Append(null).Select(Marshal.StringToCoTaskMemUTF8).ToArray();
        var variables = Environ();
        int error, child;
        fixed (nint* w = words)
        fixed (nint* v = variables)
            error = PosixSpawn(out child, command[0], actions, attributes, w, v);

        return error == 0 ? child : throw new IOException($"{command[0]}: {Marshal.GetPInvokeErrorMessage(error)}");
    }

    /// <summary>Waits for the end of a child.</summary>
    /// <returns>The exit status, negative for the signal that ended it.</returns>
    public static int Wait(int child, out ResourceUsage usage)
    {
        int status;
        while (Wait4(child, out status, 0, out usage) < 0)
        {
            // EINTR: a signal came first.
            if (Marshal.GetLastPInvokeError() != 4)
                throw new IOException($"wait4: {Marshal.GetLastPInvokeErrorMessage()}");
        }

        return (status & 0x7F) == 0 ? (status >> 8) & 0xFF : -(status & 0x7F);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    public static partial int Signal(int process, int signal);

    private static nint[] Environ()
    {
        var variables = Environment.GetEnvironmentVariables();
        var lines = new List<string?>(variables.Count + 1);
        foreach (System.Collections.DictionaryEntry pair in variables)
            lines.Add($"{pair.Key}={pair.Value}");

        return [.. lines.Append(null).Select(Marshal.StringToCoTaskMemUTF8)];
    }

    [LibraryImport("libc", EntryPoint = "posix_spawnp", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int PosixSpawn(out int child, string file, byte* actions, byte* attributes, nint* words, nint* environment);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_init")]
    private static partial int ActionsInit(byte* actions);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_addopen", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ActionsOpen(byte* actions, int descriptor, string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_adddup2")]
    private static partial int ActionsDuplicate(byte* actions, int from, int to);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_init")]
    private static partial int AttributesInit(byte* attributes);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_setflags")]
    private static partial int AttributesFlags(byte* attributes, short flags);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_setpgroup")]
    private static partial int AttributesGroup(byte* attributes, int group);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_setsigdefault")]
    private static partial int AttributesDefaultSignals(byte* attributes, byte* signals);

    [LibraryImport("libc", EntryPoint = "sigemptyset")]
    private static partial int SignalsEmpty(byte* signals);

    [LibraryImport("libc", EntryPoint = "sigaddset")]
    private static partial int SignalsAdd(byte* signals, int signal);

    [LibraryImport("libc", EntryPoint = "wait4", SetLastError = true)]
    private static partial int Wait4(int child, out int status, int options, out ResourceUsage usage);
}
