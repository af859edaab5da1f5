namespace CustomersRock.Terminal;

/// <summary>What the program ends with; scripts depend on it.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int Problems = 1;
    public const int WrongUsage = 2;

    /// <summary>128 and the number of SIGINT, as shells report it.</summary>
    public const int Interrupted = 130;
}
