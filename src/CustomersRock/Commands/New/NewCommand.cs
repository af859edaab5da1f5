using System.CommandLine;

namespace CustomersRock.Commands.New;

internal sealed class NewCommand : ProgramCommand
{
    public const string Word = "new";
    public const string Purpose = "Begins a story, a theme or a source: a well-formed file to go on with.";

    public NewCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        Add(new NewStoryCommand(app));
        Add(new NewThemeCommand(app));
        Add(new NewSourceCommand(app));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock new story", "asks for what a story needs"),
        ("customersrock new theme --help", "more about one of them"),
    ];
}
