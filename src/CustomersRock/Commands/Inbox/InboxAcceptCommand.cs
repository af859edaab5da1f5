using System.Collections.Immutable;
using System.CommandLine;
using CustomersRock.Commands.New;
using CustomersRock.Content.Model;
using CustomersRock.Curating;
using CustomersRock.Curation.Decisions;
using CustomersRock.Terminal;
using Spectre.Console;

namespace CustomersRock.Commands.Inbox;

internal sealed class InboxAcceptCommand : ProgramCommand
{
    private readonly Argument<string> id = new("ID") { Description = "Which candidate." };
    private readonly Option<string?> note = new("--note") { HelpName = "TEXT", Description = "The editor's sentence: why it is here. Needed; - reads it from standard input." };
    private readonly Option<string[]> themes = new("--theme") { HelpName = "ID", Description = "One to three, the most central first; repeat the option. Otherwise those that are suggested." };
    private readonly Option<string?> title = new("--title") { HelpName = "TEXT", Description = "Another title; otherwise its own." };
    private readonly Option<string?> excerpt = new("--excerpt") { HelpName = "TEXT", Description = "The part to quote, letter for letter; otherwise as much as may be quoted." };
    private readonly Flag noExcerpt = new("--no-excerpt", "Quotes nothing.");
    private readonly Option<string[]> companies = new("--company") { HelpName = "NAME", Description = "Who served well; may be repeated." };
    private readonly ByOption editor = new();
    private readonly FormatOption format = new();

    public InboxAcceptCommand(CommandLineApp app)
        : base("accept", "Puts a candidate on the site, with the sentence that says why it is here.")
    {
        Validators.Add(result =>
        {
            if (result.GetResult(excerpt) is not null && result.GetResult(noExcerpt) is not null)
                result.AddError("--excerpt and --no-excerpt contradict each other; give one of them.");
        });
        Add(id);
        Add(note);
        Add(themes);
        Add(title);
        Add(excerpt);
        Add(noExcerpt);
        Add(companies);
        Add(editor);
        Add(format);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock inbox accept k3v9x2ma --note \"The driver turned back, and nobody had asked him to.\"", "with the suggested themes"),
        ("customersrock inbox accept k3v9x2ma --note - --theme kindness --theme front-line < sentence.txt", "the sentence from a file"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        using var room = Newsroom.Open(call);
        if (room is null)
            return ExitCode.WrongUsage;

        var report = new VerdictReport(call, format.IsJson(call));
        var name = call.Result.GetRequiredValue(id);
        if (room.Named(call, name) is not { } candidate)
        {
            report.Missing(name);
            return report.Finish();
        }

        var outcome = await Accept(call, room, candidate, token);
        report.Add(name, outcome);
        if (outcome.Faults.Any(f => f.Field == AcceptField.Themes))
            call.Screen.Complain(Phrase.Faint($"The site's themes: {string.Join(", ", room.Themes)}"));

        return report.Finish();
    }

    private async Task<Outcome> Accept(Call call, Newsroom room, Candidate candidate, CancellationToken token)
    {
        // Nobody is asked for a sentence that would be thrown away.
        if (room.Log.IsDecided(candidate, call.Host.Time.GetUtcNow()) && room.Log.Standing(candidate) is { } before)
            return Outcome.Beaten(before);

        var acceptance = new Acceptance
        {
            Candidate = candidate,
            Themes = Themes(call, room, candidate),
            Note = await Sentence(call, candidate, token),
            Title = call.Result.GetValue(title),
            Excerpt = noExcerpt.IsGiven(call.Result) ? "" : call.Result.GetValue(excerpt),
            Companies = [.. (call.Result.GetValue(companies) ?? []).Select(c => c.Trim()).Where(c => c.Length > 0)],
            By = await editor.From(call, room.Folder, token),
        };
        return room.Curator.Accept(acceptance, room.SourceOf(candidate), room.Themes);
    }

    private ImmutableArray<ThemeId> Themes(Call call, Newsroom room, Candidate candidate)
    {
        if (call.Result.GetValue(themes) is { Length: > 0 } given)
            return [.. given.SelectMany(Field.Parts).Select(t => new ThemeId(t.ToLowerInvariant()))];

        ImmutableArray<ThemeId> suggested = [.. room.Judge(candidate).Themes.Select(t => t.Theme)];
        if (!suggested.IsEmpty && !format.IsJson(call))
            call.Screen.Say($"Themes as suggested: {string.Join(", ", suggested)}.");

        return suggested;
    }

    /// <summary>Empty where there is none, and nobody can be asked.</summary>
    private async Task<string> Sentence(Call call, Candidate candidate, CancellationToken token)
    {
        if (call.Result.GetValue(note) is { } given)
            return given == "-" ? await PipedText.Read(call.Host, token) : given;

        if (format.IsJson(call) || call.Host is not { InputIsTerminal: true, OutputIsTerminal: true })
            return "";

        call.Screen.Say(Phrase.Strong(CandidateText.TitleOf(candidate.Lead)));
        return await call.Screen.OpenConsole().PromptAsync(new TextPrompt<string>("Why is it here, in a sentence of your own?") { AllowEmpty = true }, token);
    }
}
