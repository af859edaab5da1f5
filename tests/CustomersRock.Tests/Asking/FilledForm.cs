using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CustomersRock.Asking;

namespace CustomersRock.Tests.Asking;

/// <summary>An issue as GitHub makes it of the filled-in form. What a case does not speak of is filled in.</summary>
internal sealed record FilledForm
{
    public const string Paragraph = "The heel came off on the steps of the station. The man at the kiosk looked at the shoe and told me to sit down.";

    public static readonly FilledForm Short = new();

    public static readonly FilledForm Whole = new FilledForm { Ticked = [StoryForm.HasPhotograph, StoryForm.GivesWord, StoryForm.AskedEverybody] }
        .With(StoryForm.Story, $"{Paragraph}\n\n{Paragraph}\nHe took nothing for it.")
        .With(StoryForm.Place, "Leeds, England")
        .With(StoryForm.Company, "Timpson")
        .With(StoryForm.Part, "the kiosk at the station")
        .With(StoryForm.People, "Mike, cobbler\nZoë, at the till")
        .With(StoryForm.When, "last March")
        .With(StoryForm.Themes, "Service recovery (service-recovery), Kindness (kindness)")
        .With(StoryForm.Lesson, "Let people on the spot give away small repairs.");

    private ImmutableDictionary<FormField, string> Answers { get; init; } = new Dictionary<FormField, string>
    {
        [StoryForm.Story] = Paragraph,
        [StoryForm.Description] = "A cobbler mends a shoe for nothing, ten minutes before an interview.",
        [StoryForm.Themes] = "Kindness (kindness)",
        [StoryForm.Evidence] = StoryForm.WasThere,
        [StoryForm.Naming] = StoryForm.ByFirstName,
        [StoryForm.Name] = "Ada",
    }.ToImmutableDictionary();

    public int Number { get; init; } = 7;
    public string Title { get; init; } = "The heel on the station steps";
    public string State { get; init; } = "open";

    /// <summary>In UTC: at half past eleven in the evening.</summary>
    public DateOnly Sent { get; init; } = new(2026, 11, 24);
    public ImmutableArray<string> Ticked { get; init; } = [StoryForm.GivesWord];

    public FilledForm With(FormField field, string answer) => this with { Answers = Answers.SetItem(field, answer) };

    public string Body()
    {
        var body = new StringBuilder();
        foreach (var field in StoryForm.Fields)
            body.Append(field.Heading).Append("\n\n").Append(AnswerTo(field)).Append("\n\n");

        return body.ToString().TrimEnd('\n');
    }

    public AskedIssue Issue() => Issue(Body());

    public AskedIssue Issue(string body) => new(Number, Title, body, Sent, State == "open");

    public string Json() => Json(Body());

    /// <summary>As the API gives it, without what nobody reads.</summary>
    public string Json(string body) => new JsonObject
    {
        ["url"] = $"https://api.github.com/repos/customers-rock/customers-rock/issues/{Number}",
        ["number"] = Number,
        ["title"] = Title,
        ["user"] = new JsonObject { ["login"] = "somebody" },
        ["labels"] = new JsonArray(new JsonObject { ["name"] = "story" }),
        ["state"] = State,
        ["created_at"] = Sent.ToString("yyyy-MM-dd'T23:30:00Z'", CultureInfo.InvariantCulture),
        ["updated_at"] = "2026-11-25T09:00:00Z",
        ["body"] = body,
    }.ToJsonString();

    private string AnswerTo(FormField field) =>
        field == StoryForm.Photograph || field == StoryForm.Word
            ? string.Join('\n', StoryForm.Choices[field].Select(words => $"- [{(Ticked.Contains(words) ? "X" : " ")}] {words}"))
            : Answers.GetValueOrDefault(field, StoryForm.NoAnswer);
}
