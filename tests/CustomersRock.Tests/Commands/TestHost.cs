using System.Text;
using CustomersRock.Commands;
using CustomersRock.Terminal;
using Spectre.Console;
using Spectre.Console.Testing;

namespace CustomersRock.Tests.Commands;

/// <summary>The program in this process, with writers, clock, environment and keyboard of the test.</summary>
internal sealed class TestHost : ProgramHost
{
    private readonly ListeningWriter output;
    private readonly StringWriter error;

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    private TestHost(string folder, ListeningWriter output, StringWriter error, Dictionary<string, string> variables)
    {
        this.output = output;
        this.error = error;
        Out = TextWriter.Synchronized(output);
        Error = TextWriter.Synchronized(error);
        Time = new FixedClock();
        Variable = name => variables.GetValueOrDefault(name);
        CurrentFolder = folder;
        ProgramFolder = Path.Combine(folder, "program");
        OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Piped));
    }

    /// <summary>What the program asks and shows on a terminal.</summary>
    public TestConsole Console { get; } = new TestConsole().Interactive();

    /// <summary>What is piped in.</summary>
    public string Piped { get; set; } = "";
    public string Output => output.ToString();
    public string Errors => error.ToString();

    public static TestHost In(TestFolder folder, params (string Name, string Value)[] variables) => Make(folder.Path, variables, terminal: false);

    public static TestHost In(string folder) => Make(folder, [], terminal: false);

    public static TestHost OnTerminal(TestFolder folder, params (string Name, string Value)[] variables) => Make(folder.Path, variables, terminal: true);

    public override IAnsiConsole OpenConsole(TextWriter writer) => Console;

    /// <summary>Waits until the program has said something.</summary>
    public Task Hear(string part) => output.Hear(part);

    public Task<int> Run(params string[] args) => CommandLineApp.Run(args, this, CancellationToken.None);

    public Task<int> Run(CancellationToken token, params string[] args) => CommandLineApp.Run(args, this, token);

    private static TestHost Make(string folder, (string Name, string Value)[] variables, bool terminal) =>
        new(folder, new ListeningWriter(), new StringWriter(), variables.ToDictionary(pair => pair.Name, pair => pair.Value))
        {
            InputIsTerminal = terminal,
            OutputIsTerminal = terminal,
            ErrorIsTerminal = terminal,
        };
}
