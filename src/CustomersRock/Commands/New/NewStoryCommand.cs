using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Commands.New.Telling;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Reading.Records;
using CustomersRock.Drafting;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.New;

internal sealed class NewStoryCommand : NewFileCommand
{
    private readonly StoryOptions options = new();
    private readonly Flag folder = new("--folder", "Makes a folder with index.md, to put pictures beside it.");

    public NewStoryCommand(CommandLineApp app)
        : base(app, "story", "Begins a story, as the form on the site does: one file below input/stories/.")
    {
        options.AddTo(this);
        Add(folder);
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock new story", "asks for everything"),
        ("customersrock new story --text story.txt", "asks for the rest"),
        ("customersrock new story --title \"The violin\" --theme kindness --author Ada --description \"A driver turns back.\"", "for scripts; the story is written into the file later"),
        ("customersrock new story --folder", "with a place for pictures"),
    ];

    protected override async Task<NewFile?> Make(Call call, SiteFolder site, CancellationToken token)
    {
        var knowledge = new SiteKnowledge(Catalog.From(new ContentReader(site).Read(call.Reading).Content, new CatalogOptions(call.Host.Time.GetUtcNow())));
        if (await options.Read(call, knowledge, token) is not { } told)
            return null;

        var asFolder = folder.IsGiven(call.Result);
        var missing = options.Missing(told).ToImmutableArray();
        if (!missing.IsEmpty)
        {
            if (!call.Host.InputIsTerminal || !call.Host.OutputIsTerminal)
            {
                call.Screen.WrongUsage("nobody can be asked here, so give: " + string.Join(", ", missing));
                return null;
            }

            told = await new StoryQuestions(new Asker(call.Screen.OpenConsole(), token), knowledge, told.Origin).Ask(told);
            call.Screen.Say("");
            return FileOf(told, FreePath(site, DraftFile.IdOf(told.Draft()), asFolder));
        }

        return FileOf(told, StoryPlace.PathOf(DraftFile.IdOf(told.Draft()), asFolder));
    }

    /// <summary>After so many answers nobody is sent away because of a title: the name of the file gets a number.</summary>
    private static string FreePath(SiteFolder site, StoryId id, bool asFolder)
    {
        var path = StoryPlace.PathOf(id, asFolder);
        for (var i = 2; FileOrTwin(site.Full(path)) is not null; i++)
            path = StoryPlace.PathOf(DraftFile.WithEnding(id, string.Create(CultureInfo.InvariantCulture, $"-{i}")), asFolder);

        return path;
    }

    private static NewFile FileOf(StoryAnswers told, string path)
    {
        var draft = told.Draft();
        return new NewFile(path, told.HasStory ? DraftFile.TextOf(draft) : DraftFile.TextOf(draft, Placeholders.Body), [.. Next(told, path)]);
    }

    private static IEnumerable<string> Next(StoryAnswers told, string path)
    {
        yield return told.HasStory ? $"Look it over: customersrock check {path}" : $"Write the story below the second ---, then: customersrock check {path}";
        yield return "To see it: customersrock preview";
        yield return "To send it: CONTRIBUTING.md says how";
        if (!told.Consent)
            yield return "Nobody has given their word yet that it may be published: the line Consent says who did.";
    }
}
