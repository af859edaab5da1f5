namespace CustomersRock.Commands.Sources;

/// <summary>Whom we read: the files below <c>input/sources/</c>.</summary>
internal sealed class SourcesCommand : ProgramCommand
{
    public const string Word = "sources";
    public const string Purpose = "Looks after the feeds that are read: lists, adds, checks, enables, imports and exports them.";

    public SourcesCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        Add(new ListSourcesCommand(app));
        Add(new AddSourceCommand(app));
        Add(new CheckSourcesCommand(app));
        Add(new EnableSourcesCommand(app));
        Add(new DisableSourcesCommand(app));
        Add(new ImportSourcesCommand(app));
        Add(new ExportSourcesCommand(app));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock sources list", "how each source fares"),
        ("customersrock sources add https://counter.example/", "finds the feed of a site and begins a source"),
        ("customersrock sources add --help", "more about one of them"),
    ];
}
