using System.Collections.Immutable;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Files;
using CustomersRock.Content.Texts;

namespace CustomersRock.Commands.New;

internal sealed class NewThemeCommand : NewFileCommand
{
    private static readonly Field Title = Field.Text("--title", "What it is called.", "Title:").That(Fault.OfTitle);
    private static readonly Field Meaning = Field.Text("--meaning", "What it is about, one line.", "What is it about, in one line?");
    private static readonly Field Signals = Field.Text("--signal", "Words that point to it; may be repeated.", "Words that point to it:", required: false, placeholder: "WORDS");

    private static readonly ImmutableArray<Field> Fields = [Title, Meaning, Signals];

    public NewThemeCommand(CommandLineApp app)
        : base(app, "theme", "Begins a theme: one file below input/themes/.")
    {
        foreach (var field in Fields)
            Add(field.Option);
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock new theme --title Patience --meaning \"Somebody took the time.\"", "for scripts; without options it asks"),
    ];

    protected override async Task<NewFile?> Make(Call call, SiteFolder site, CancellationToken token)
    {
        if (await Answers.Collect(call, Fields, token) is not { } answers)
            return null;

        var title = answers.One(Title)!;
        var id = Slug.From(title);
        var signals = answers.All(Signals);
        var text = $"""
            ---
            Title: {YamlValue.Of(title)}
            Meaning: {YamlValue.Of(answers.One(Meaning)!)}
            Signals: {YamlValue.List(signals)}
            ---

            An introduction for readers: what stories of this theme have in common.

            """;
        return new NewFile($"input/themes/{id}.md", text,
        [
            "Write the introduction below the second ---.",
            $"Stories name the theme as: Themes: {YamlValue.List([id])}",
        ]);
    }
}
