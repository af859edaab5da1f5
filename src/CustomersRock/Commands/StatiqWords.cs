namespace CustomersRock.Commands;

/// <summary>What people who come from Statiq may type, and what replaces it.</summary>
internal static class StatiqWords
{
    public static string? Replacement(string word) => word.Split('=', 2)[0] switch
    {
        "--noclean" => "not needed: a build writes only what changed and removes what is no longer made.",
        "--nocache" => "write --clean: it forgets the caches and writes everything anew.",
        "--serial" => "not needed: the order of the work never shows in the output.",
        "-a" or "--analyzer" => "not here: every rule has its severity, and --strict makes warnings and hints fail.",
        "-l" or "--log-level" or "--logLevel" => "write --verbose or --quiet.",
        "--virtual-dir" => "not needed: preview serves below LinkRoot by itself; try another one with -s LinkRoot=/blog.",
        "--log-file" => "not here: send the output to a file with your shell.",
        "-i" or "--input" => "not here: content is in input/ below --root DIR.",
        "-d" or "--attach" or "--debug" => "not here: there is no code in a site that could be debugged.",
        "interactive" => "not here: preview rebuilds on every change.",
        "glob" => "not here: name files to check, as in: customersrock check input/stories.",
        "pipelines" => "not here: a build has no pipelines; build makes the whole site.",
        _ => null,
    };
}
