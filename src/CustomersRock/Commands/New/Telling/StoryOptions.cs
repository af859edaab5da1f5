using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using CustomersRock.Content.Model;
using CustomersRock.Drafting;
using CustomersRock.Site.Views;

namespace CustomersRock.Commands.New.Telling;

/// <summary>The answers as options, for scripts.</summary>
internal sealed class StoryOptions
{
    private static readonly ImmutableArray<string> Evidences = [.. Enum.GetValues<Evidence>().Select(Labels.Id)];
    private static readonly ImmutableArray<string> Origins = [.. Enum.GetValues<Origin>().Select(Labels.Id)];

    private readonly Option<string[]> text = Make("--text", "FILE|-", "The story as plain text, not Markdown; - reads it from standard input.");
    private readonly Option<string[]> title = Make("--title", "TEXT", "What it is called, 70 characters at most.");
    private readonly Option<string[]> description = Make("--description", "TEXT", "One sentence for lists and feeds.");
    private readonly Option<string[]> lesson = Make("--lesson", "TEXT", "What others can learn from it, in one sentence.");
    private readonly Option<string[]> company = Make("--company", "NAME", "Which shop, firm or office; may be repeated.");
    private readonly Option<string[]> part = Make("--part", "TEXT", "Which part of the first company.");
    private readonly Option<string[]> place = Make("--place", "TEXT", "Town and country.");
    private readonly Option<string[]> when = Make("--when", "TEXT", "When it happened, for editors alone.");
    private readonly Option<string[]> person = Make("--person", "NAME, WORK", "Whom to thank: first name and what she or he does there; may be repeated.");
    private readonly Flag asked = new("--asked", "Everybody who is named was asked, and agreed.");
    private readonly Option<string[]> theme = Make("--theme", "ID", "One to three themes, the most important first; repeat the option.");
    private readonly Option<string[]> evidence = Make("--evidence", "WORD", "first-hand, documented or retold; otherwise first-hand, and documented for news.");
    private readonly Option<string[]> source = Make("--source", "TITLE URL", "Who told it, or where it stood, with its link if it has one; may be repeated.");
    private readonly Option<string[]> author = Make("--author", "NAME", "The name below the story: a first name, initials, or \"A reader\".");
    private readonly Flag gain = new("--gain", DraftWords.OfTheFirm);
    private readonly Flag photograph = new("--photograph", DraftWords.HasPhotograph);
    private readonly Flag consent = new("--consent", "The teller's word: it is true, it is theirs to tell, and it may be published here.");
    private readonly Option<string[]> origin = Make("--origin", "WORD", "reader, news or editor; otherwise reader.");
    private readonly Option<string[]> published = Make("--published", "DATE", "Its day; otherwise today.");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { text, title, description, lesson, company, part, place, when, person, asked, theme, evidence, source, author, gain, photograph, consent, origin, published })
            command.Add(option);
    }

    /// <summary>What was given; null, and said why, where something of it would break the file.</summary>
    public async Task<StoryAnswers?> Read(Call call, SiteKnowledge site, CancellationToken token)
    {
        var (themes, unknown) = site.ThemesIn(string.Join(',', All(call, theme)));
        var wrong = Faults(call, unknown).FirstOrDefault(fault => fault is not null);
        var story = wrong is null ? await ToldFile.Read(call, One(call, text), token) : new ToldFile("");
        if ((wrong ?? story.Fault) is { } complaint)
        {
            call.Screen.WrongUsage(complaint);
            return null;
        }

        return new StoryAnswers
        {
            Body = story.Text,
            Title = One(call, title),
            Description = One(call, description),
            Lesson = One(call, lesson),
            Companies = All(call, company),
            Part = One(call, part),
            Place = One(call, place),
            When = One(call, when),
            People = [.. All(call, person).Select(TypedPerson.From)],
            Asked = asked.IsGiven(call.Result),
            Themes = themes,
            Evidence = One(call, evidence) is { Length: > 0 } word ? (Evidence)IndexOf(Evidences, word) : null,
            Sources = [.. All(call, source).Select(TypedLink.Apart).Select(s => new Citation(s.Words, s.Link))],
            Author = One(call, author),
            Gain = gain.IsGiven(call.Result),
            Photograph = photograph.IsGiven(call.Result),
            Consent = consent.IsGiven(call.Result),
            Origin = One(call, origin) is { Length: > 0 } from ? (Origin)IndexOf(Origins, from) : Origin.Reader,
            Published = DateOnly.FromDateTime(One(call, published) is { Length: > 0 } day ? DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : call.Host.Time.GetUtcNow().UtcDateTime),
        };
    }

    /// <summary>What no file can do without, as it is to be given.</summary>
    public IEnumerable<string> Missing(StoryAnswers told)
    {
        (Option Option, bool IsThere)[] needed =
        [
            (title, told.Title.Length > 0), (description, told.Description.Length > 0), (theme, !told.Themes.IsEmpty),
            (source, told.Evidence is not (Evidence.Retold or Evidence.Documented) || !told.Sources.IsEmpty), (author, told.Author.Length > 0),
        ];
        return needed.Where(one => !one.IsThere).Select(one => $"{one.Option.Name} {one.Option.HelpName}");
    }

    private IEnumerable<string?> Faults(Call call, ImmutableArray<Remark> unknownThemes)
    {
        yield return One(call, title) is { Length: > 0 } called ? Named(title, Fault.OfTitle(called)) : null;
        yield return unknownThemes is [var first, ..] ? Named(theme, first.Text) : null;
        yield return All(call, theme) is { IsEmpty: false } themes ? Named(theme, Fault.OfThemes(string.Join(',', themes))) : null;
        yield return One(call, evidence) is { Length: > 0 } word ? Named(evidence, Fault.UnlessOneOf([.. Evidences])(word)) : null;
        yield return One(call, origin) is { Length: > 0 } from ? Named(origin, Fault.UnlessOneOf([.. Origins])(from)) : null;
        yield return One(call, published) is { Length: > 0 } day ? Named(published, Fault.OfDate(day)) : null;
        yield return One(call, part).Length > 0 && All(call, company).IsEmpty ? $"{part.Name} is part of a company: give {company.Name} {company.HelpName}, too" : null;
    }

    private static string? Named(Option option, string? fault) => fault is null ? null : $"{option.Name}: {fault}";

    private static int IndexOf(ImmutableArray<string> words, string word) => words.IndexOf(word.ToLowerInvariant());

    /// <summary>The last one where it was given twice.</summary>
    private static string One(Call call, Option<string[]> option) => All(call, option) is [.., var last] ? last : "";

    private static ImmutableArray<string> All(Call call, Option<string[]> option) => [.. (call.Result.GetValue(option) ?? []).Select(value => value.Trim()).Where(value => value.Length > 0)];

    private static Option<string[]> Make(string name, string placeholder, string help) => new(name) { HelpName = placeholder, Description = help, AllowMultipleArgumentsPerToken = false };
}
