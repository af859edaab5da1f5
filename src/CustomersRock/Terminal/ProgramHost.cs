using System.Text;
using Spectre.Console;

namespace CustomersRock.Terminal;

/// <summary>The world as the program sees it: writers, clock, environment, folders. Tests bring their own.</summary>
internal class ProgramHost
{
    public required TextWriter Out { get; init; }
    public required TextWriter Error { get; init; }
    public required TimeProvider Time { get; init; }
    public required Func<string, string?> Variable { get; init; }
    public required string CurrentFolder { get; init; }

    /// <summary>Where the program lies; the house theme lies beside it.</summary>
    public required string ProgramFolder { get; init; }
    public bool OutputIsTerminal { get; init; }
    public bool ErrorIsTerminal { get; init; }
    public bool InputIsTerminal { get; init; }

    /// <summary>What is typed or piped in; opened by who reads it.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>The same a line at a time, as UTF-8.</summary>
    public TextReader OpenInputText() => new StreamReader(OpenInput(), new UTF8Encoding(false));

    public static ProgramHost OfProcess() => new()
    {
        Out = Writer(Console.OpenStandardOutput, () => Console.Out),
        Error = Writer(Console.OpenStandardError, () => Console.Error),
        Time = TimeProvider.System,
        Variable = Environment.GetEnvironmentVariable,
        CurrentFolder = Environment.CurrentDirectory,
        ProgramFolder = AppContext.BaseDirectory,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        InputIsTerminal = !Console.IsInputRedirected,
    };

    /// <summary>Loads Spectre.Console, so nothing that writes plain text may call it.</summary>
    public virtual IAnsiConsole OpenConsole(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = AnsiSupport.Detect,
        Interactive = InputIsTerminal && OutputIsTerminal ? InteractionSupport.Yes : InteractionSupport.No,
    });

    // Console.Out costs some 10 ms on Unix, because it asks the terminal what it can do.
    private static TextWriter Writer(Func<Stream> open, Func<TextWriter> console)
    {
        if (!OperatingSystem.IsWindows())
            return TextWriter.Synchronized(new StreamWriter(open(), new UTF8Encoding(false)) { AutoFlush = true });

        Console.OutputEncoding = Encoding.UTF8;
        return console();
    }
}
