using System.CommandLine;
using System.Globalization;
using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Texts;

namespace CustomersRock.Commands.New;

internal sealed class NewStoryCommand : NewFileCommand
{
    private static readonly Field Title = Field.Text("--title", "What it is called, 70 characters at most.", "Title:").That(Fault.OfTitle);
    private static readonly Field Themes = Field.Text("--theme", "One to three themes, the most central first; repeat the option.", "Themes, one to three, with commas:", placeholder: "ID")
        .From("input/themes").That(Fault.OfThemes);
    private static readonly Field Sentence = Field.Text("--description", "One sentence for lists and feeds.", "In one sentence:");
    private static readonly Field Author = Field.Text("--author", "Who tells it.", "Told by:");
    private static readonly Field Companies = Field.Text("--company", "Who served well; may be repeated.", "Company:", required: false, placeholder: "NAME");
    private static readonly Field Origin = Field.Text("--origin", "reader, news or editor; otherwise reader.", "Origin (reader, news, editor):", required: false, placeholder: "WORD")
        .That(Fault.UnlessOneOf("reader", "news", "editor"));
    private static readonly Field Published = Field.Text("--published", "Its day; otherwise today.", "Published (as in 2026-11-24):", required: false, placeholder: "DATE").That(Fault.OfDate);

    private readonly Flag folder = new("--folder", "Makes a folder with index.md, to put pictures beside it.");

    public NewStoryCommand(CommandLineApp app)
        : base(app, "story", "Begins a story: one file below input/stories/.", [Title, Themes, Sentence, Author, Companies, Origin, Published]) => Add(folder);

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock new story", "asks for everything"),
        ("customersrock new story --title \"The violin\" --theme kindness --author Ada --description \"A driver turns back.\"", "for scripts"),
        ("customersrock new story --folder", "with a place for pictures"),
    ];

    protected override NewFile? Make(Call call, Answers answers)
    {
        var themes = answers.All(Themes).SelectMany(Field.Parts).Select(theme => theme.ToLowerInvariant()).ToList();
        if (Fault.OfThemes(string.Join(',', themes)) is { } wrong)
        {
            call.Screen.WrongUsage(wrong);
            return null;
        }

        var today = call.Host.Time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var published = answers.One(Published) ?? today;
        var title = answers.One(Title)!;
        var path = $"input/stories/{published[..4]}/{Slug.From(title)}{(folder.IsGiven(call.Result) ? "/index" : "")}.md";
        return new NewFile(path, Text(answers, title, published, themes),
        [
            $"Write the story below the second ---, then: customersrock check {path}",
            "To see it: customersrock preview",
        ]);
    }

    private static string Text(Answers answers, string title, string published, List<string> themes)
    {
        var text = new StringBuilder("---\n");
        void Line(string line) => text.Append(line).Append('\n');
        Line($"Title: {YamlValue.Of(title)}");
        Line($"Published: {published}");
        Line($"Author: {YamlValue.Of(answers.One(Author)!)}");
        Line($"Themes: {YamlValue.List(themes)}");
        Line($"Description: {YamlValue.Of(answers.One(Sentence)!)}");
        Line($"Origin: {answers.One(Origin)?.ToLowerInvariant() ?? "reader"}");
        if (answers.All(Companies) is { Length: > 0 } companies)
            Line($"Companies: {YamlValue.List(companies)}");

        Line("---");
        Line("");
        Line("Your story here: what happened, who did it, and what it meant to you.");
        return text.ToString();
    }
}
