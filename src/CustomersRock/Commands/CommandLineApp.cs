using System.CommandLine;
using System.CommandLine.Help;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

/// <summary>From words to a command to an exit code.</summary>
internal sealed class CommandLineApp
{
    private readonly ProgramHost host;
    private readonly SharedOptions shared = new();

    private CommandLineApp(ProgramHost host) => this.host = host;

    public static async Task<int> Run(string[] args, ProgramHost host, CancellationToken token)
    {
        var result = new CommandLineApp(host).Parse(args);
        if (result.Errors.Count > 0 && result.Action is not HelpWithExamples)
            return WrongUsage.Explain(result, host);

        // No termination handling of theirs: Ctrl-C arrives through the token.
        var invocation = new InvocationConfiguration { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        try
        {
            return await result.InvokeAsync(invocation, token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            await host.Error.WriteLineAsync("Interrupted; what was written is whole, the next build finishes the rest.");
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await host.Error.WriteLineAsync("error: " + SafeText.For(e.Message));
            return ExitCode.Problems;
        }
    }

    public Call CallOf(ParseResult result) => new(result, shared, host);

    private ParseResult Parse(string[] args)
    {
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        return Tree(args).Parse(args, configuration);
    }

    /// <summary>Only the command that is named is made in full: the others are a word and its purpose, which is all that help and suggestions show of them.</summary>
    private RootCommand Tree(string[] args)
    {
        var root = new RootCommand("Customers Rock: a site of stories about service done right, from text files to pages.") { HelpName = "customersrock" };
        shared.AddTo(root);
        var building = new BuildingOptions();
        building.AddTo(root);
        var build = new BuildCommand(this, building);
        root.SetAction((result, token) => build.Run(CallOf(result), token));
        root.Add(build);
        foreach (var entry in CommandList.All)
            root.Add(entry.IsNamedIn(args) ? entry.Make(this) : entry.Stub());

        Describe(root);
        return root;
    }

    private static void Describe(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new HelpWithExamples();
                help.Description = "Shows this help.";
            }
            else if (option is VersionOption)
            {
                option.Description = "Shows the version.";
            }
        }
    }
}
