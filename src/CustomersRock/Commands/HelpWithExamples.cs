using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CustomersRock.Commands;

/// <summary>The usual help, and below it what to type.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    // The same text on every terminal and in the documentation.
    private const int Width = 110;

    private static readonly (string Line, string For)[] First =
    [
        ("customersrock preview", "shows the site in a browser and rebuilds it on every change"),
        ("customersrock new story", "begins a story, asking for what it needs"),
        ("customersrock check", "looks for faults"),
        ("customersrock build --help", "more about a command"),
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        new HelpAction { MaxWidth = Width }.Invoke(parseResult);
        var examples = parseResult.CommandResult.Command switch
        {
            ProgramCommand command => command.Examples,
            RootCommand => First,
            _ => [],
        };
        if (examples.Count > 0)
            Write(parseResult.InvocationConfiguration.Output, examples);

        return Terminal.ExitCode.Fine;
    }

    private static void Write(TextWriter output, IReadOnlyList<(string Line, string For)> examples)
    {
        output.Write("Examples:\n");
        foreach (var (line, purpose) in examples)
            output.Write($"  {line}\n      {purpose}\n");
    }
}
