using System.Globalization;
using CustomersRock.Content.Addresses;

namespace CustomersRock.Commands.New;

internal sealed class NewSourceCommand : NewFileCommand
{
    private static readonly Field Title = Field.Text("--title", "The name that readers see as credit.", "Name of the source:").That(Fault.OfTitle);
    private static readonly Field Site = Field.Text("--site", "Its home page.", "Home page:", placeholder: "URL").That(Fault.OfWebAddress);
    private static readonly Field Feed = Field.Text("--feed", "Its RSS, Atom or JSON feed; without one it is read by hand.", "Feed:", required: false, placeholder: "URL").That(Fault.OfWebAddress);
    private static readonly Field Language = Field.Text("--language", "Its language, as in en or pt-BR; otherwise en.", "Language:", required: false, placeholder: "TAG").That(OfLanguage);
    private static readonly Field AddedBy = Field.Text("--added-by", "Who picked it.", "Your name:", placeholder: "NAME");

    public NewSourceCommand(CommandLineApp app)
        : base(app, "source", "Begins a source: one file below input/sources/.", [Title, Site, Feed, Language, AddedBy])
    {
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock new source --title \"Kind Counter\" --site https://counter.example/ --added-by Ada", "for scripts; without options it asks"),
    ];

    protected override NewFile Make(Call call, Answers answers)
    {
        var title = answers.One(Title)!;
        var feed = answers.One(Feed) is { } address ? $"Feed: {YamlText.Of(address)}\n" : "Enabled: false\n";
        var text = $"""
            Title: {YamlText.Of(title)}
            Site: {YamlText.Of(answers.One(Site)!)}
            {feed}Language: {YamlText.Of(answers.One(Language) ?? "en")}
            Licence: excerpt
            Excerpt: 40
            AddedBy: {YamlText.Of(answers.One(AddedBy)!)}
            Added: {call.Host.Time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}

            """;
        return new NewFile($"input/sources/{Slug.From(title)}.yml", text,
        [
            "Read the site's terms before its first excerpt, and set Licence and Excerpt to what they allow.",
            "The file's name is the source's id and never changes.",
        ]);
    }

    private static string? OfLanguage(string tag) => tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && tag.Length is >= 2 and <= 35 && char.IsAsciiLetter(tag[0])
        ? null
        : $"\"{tag}\" is not a language tag such as en or pt-BR";
}
