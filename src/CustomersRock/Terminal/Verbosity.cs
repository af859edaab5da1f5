namespace CustomersRock.Terminal;

internal enum Verbosity
{
    Quiet,
    Normal,
    Verbose,
}
