using System.Collections.Immutable;
using CustomersRock.Commands.Sources;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;

namespace CustomersRock.Commands.New;

internal sealed class NewSourceCommand : NewFileCommand
{
    private static readonly Field Title = Field.Text("--title", "The name that readers see as credit.", "Name of the source:").That(Fault.OfTitle);
    private static readonly Field Site = Field.Text("--site", "Its home page.", "Home page:", placeholder: "URL").That(Fault.OfWebAddress);
    private static readonly Field Feed = Field.Text("--feed", "Its RSS, Atom or JSON feed; without one it is read by hand.", "Feed:", required: false, placeholder: "URL").That(Fault.OfWebAddress);
    private static readonly Field Language = Field.Text("--language", "Its language, as in en or pt-BR; otherwise en.", "Language:", required: false, placeholder: "TAG").That(Fault.OfLanguage);
    private static readonly Field AddedBy = Field.Text("--added-by", "Who picked it.", "Your name:", placeholder: "NAME");

    private static readonly ImmutableArray<Field> Fields = [Title, Site, Feed, Language, AddedBy];

    public NewSourceCommand(CommandLineApp app)
        : base(app, "source", "Begins a source: one file below input/sources/.")
    {
        foreach (var field in Fields)
            Add(field.Option);
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock new source --title \"Kind Counter\" --site https://counter.example/ --added-by Ada", "for scripts; without options it asks"),
    ];

    protected override async Task<NewFile?> Make(Call call, SiteFolder site, CancellationToken token)
    {
        if (await Answers.Collect(call, Fields, token) is not { } answers)
            return null;

        var title = answers.One(Title)!;
        var draft = new SourceDraft
        {
            Title = title,
            Site = answers.One(Site)!,
            Feed = answers.One(Feed),
            Language = answers.One(Language) ?? "en",
            AddedBy = answers.One(AddedBy)!,
            Added = call.Host.Time.GetUtcNow(),
        };
        return new NewFile(SourceFile.PlaceOf(new SourceId(SourceIds.Of(title, draft.Site))), draft.ToYaml(),
        [
            "Read the site's terms before its first excerpt, and set Licence and Excerpt to what they allow.",
            "The file's name is the source's id and never changes.",
        ]);
    }
}
