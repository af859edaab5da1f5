using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox.Reviewing;

/// <summary>Which letters a terminal can show.</summary>
internal static class TerminalLetters
{
    /// <summary>True where the environment names a locale without UTF-8 (POSIX: the first of LC_ALL, LC_CTYPE and LANG that is set counts). Where it names none, terminals of today are taken for able.</summary>
    public static bool AreAscii(ProgramHost host)
    {
        string[] names = ["LC_ALL", "LC_CTYPE", "LANG"];
        var locale = names.Select(host.Variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale is not null && !locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase) && !locale.Contains("UTF8", StringComparison.OrdinalIgnoreCase);
    }
}
