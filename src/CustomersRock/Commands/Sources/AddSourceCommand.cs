using System.CommandLine;
using System.Text;
using CustomersRock.Commands.New;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Gathering.Feeds;
using CustomersRock.Gathering.Fetching;
using CustomersRock.Terminal;
using Spectre.Console;

namespace CustomersRock.Commands.Sources;

internal sealed class AddSourceCommand : ProgramCommand
{
    private readonly Argument<string> url = new("URL") { Description = "Of a feed, or of a site that has one." };
    private readonly Option<string?> id = new("--id") { HelpName = "ID", Description = "The name of its file; otherwise made from the title. It never changes." };
    private readonly Option<string?> title = new("--title") { HelpName = "TEXT", Description = "The name that readers see as credit; otherwise the feed's own." };
    private readonly Option<string?> language = new("--language") { HelpName = "TAG", Description = "As in en or pt-BR; otherwise what the feed says." };
    private readonly Option<string?> addedBy = new("--added-by") { HelpName = "NAME", Description = "Who picked it; otherwise the site's author." };
    private readonly Flag yes = new("--yes", "Writes the file without asking.");
    private readonly FetchingOptions fetching = new();

    public AddSourceCommand(CommandLineApp app)
        : base("add", "Begins a source from an address: finds the feed, shows what it holds, and writes one file below input/sources/.")
    {
        Add(url);
        Add(id);
        Add(title);
        Add(language);
        Add(addedBy);
        Add(yes);
        Add(fetching.AllowPrivate);
        SetAction((result, token) => Run(app.CallOf(result), token));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock sources add https://counter.example/", "finds the feed, and asks before it writes"),
        ("customersrock sources add https://counter.example/feed.xml --id kind-counter --added-by Ada --yes", "for scripts"),
    ];

    private async Task<int> Run(Call call, CancellationToken token)
    {
        if (SourcesAtHand.Read(call) is not { } sources || Address(call, sources) is not { } address)
            return ExitCode.WrongUsage;

        // What is known needs no question to anybody.
        if (Same(sources, address.AbsoluteUri, address.AbsoluteUri) is { } known)
            return call.Screen.Problem(known);

        using var fetcher = new FeedFetcher(fetching.From(call, sources.Content.Settings), call.Host.Time);
        var finder = new FeedFinder((asked, stop) =>
        {
            call.Screen.Detail(Phrase.Faint($"asking {asked}"));
            return fetcher.Fetch(new FetchRequest(asked), stop);
        });
        var search = await finder.Find(address, token);
        if (search.Candidates.IsEmpty)
            return call.Screen.Problem($"{address}: {search.Fault}.");

        if (Choose(call, search) is not { } chosen)
            return ExitCode.WrongUsage;

        var (found, fault) = await finder.Read(chosen, token);
        return found is null ? call.Screen.Problem($"{chosen.Address}: {fault}.") : Write(call, sources, found, SiteOf(found, search));
    }

    /// <summary>Null, and said why, where what was given cannot lead to a source.</summary>
    private Uri? Address(Call call, SourcesAtHand sources)
    {
        var given = call.Result.GetValue(url)!.Trim();

        // People copy what their browser shows: without the scheme.
        if (!given.Contains("://", StringComparison.Ordinal))
            given = "https://" + given;

        var wrong = Fault.OfWebAddress(given)
            ?? (call.Result.GetValue(language) is { } tag ? Fault.OfLanguage(tag) : null)
            ?? (call.Result.GetValue(id) is { } name ? WrongId(name, sources) : null)
            ?? (yes.IsGiven(call.Result) || CanAsk(call) ? null : "nobody can be asked here whether the source is the right one; give --yes to write it without asking");
        if (wrong is null)
            return new Uri(given);

        call.Screen.WrongUsage(wrong);
        return null;
    }

    private static string? WrongId(string name, SourcesAtHand sources) =>
        !SourceIds.IsId(name) ? $"\"{name}\" cannot be an id: use 2 to 60 small letters, digits and dashes, and no name that Windows keeps for itself"
        : SourceIds.Beside(sources.Folder).IsTaken(name) ? $"input/sources/{name}.yml is already there"
        : null;

    private static FeedCandidate? Choose(Call call, FeedSearch search)
    {
        if (search.Candidates.Length == 1)
            return search.Candidates[0];

        if (!CanAsk(call))
        {
            call.Screen.Say($"The page names {search.Candidates.Length} feeds; this is the first. The others:");
            foreach (var other in search.Candidates.Skip(1))
                call.Screen.Say("  ", other.Address.AbsoluteUri, Phrase.Faint(other.Title is null ? "" : $"  {other.Title}"));

            return search.Candidates[0];
        }

        var prompt = new SelectionPrompt<FeedCandidate> { Title = "The page names several feeds. Which one?", Converter = Shown };
        return call.Screen.OpenConsole().Prompt(prompt.AddChoices(search.Candidates));
    }

    private static string Shown(FeedCandidate candidate) =>
        Markup.Escape(SafeText.For(candidate.Title is null ? candidate.Address.AbsoluteUri : $"{candidate.Title}  {candidate.Address.AbsoluteUri}"));

    private int Write(Call call, SourcesAtHand sources, FeedCandidate found, string site)
    {
        if (Same(sources, found.Address.AbsoluteUri, site) is { } same)
            return call.Screen.Problem(same);

        var feed = found.Feed!;
        Show(call, found, feed);
        var draft = Draft(call, sources.Content.Settings, found, site);
        var name = new SourceId(call.Result.GetValue(id) ?? SourceIds.Beside(sources.Folder).Take(draft.Title, site));
        var bytes = Encoding.UTF8.GetBytes(draft.ToYaml());
        if (SourceFile.Read(name, bytes) is { Source: null } broken)
            return call.Screen.Problem($"it cannot be written as a source: {broken.Diagnostics[0].What}.");

        if (!yes.IsGiven(call.Result) && !call.Screen.OpenConsole().Prompt(new ConfirmationPrompt($"Write {SourceFile.PlaceOf(name)}?")))
            return ExitCode.Fine;

        var path = sources.Folder.Full(SourceFile.PlaceOf(name));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, bytes);
        call.Screen.Print(SourceFile.PlaceOf(name));
        call.Screen.Say(Phrase.Faint("  Read the site's terms, and set Licence, LicenceUrl and Excerpt to what they allow."));
        call.Screen.Say(Phrase.Faint($"  Look at it with: customersrock sources check {name}. When all is well, add a line Verified: with the day."));
        return ExitCode.Fine;
    }

    /// <summary>Which source is the same; null where none is.</summary>
    private static string? Same(SourcesAtHand sources, string feed, string site) =>
        (sources.WithFeed(feed) ?? sources.WithSite(site)) is { } same ? $"that is a source already: {same.Title}, in {same.At.Path}." : null;

    private SourceDraft Draft(Call call, SiteSettings settings, FeedCandidate found, string site) => new()
    {
        Title = Given(call, title) ?? found.Feed!.Title ?? new Uri(site).Host,
        Site = site,
        Feed = found.Address.AbsoluteUri,
        Language = Given(call, language) ?? FeedWords.Language(found.Feed!) ?? settings.Language,
        AddedBy = Given(call, addedBy) ?? (settings.Author.Length > 0 ? settings.Author : "the editors"),
        Added = call.Host.Time.GetUtcNow(),
    };

    private static void Show(Call call, FeedCandidate found, Feed feed)
    {
        call.Screen.Say(Phrase.Good(feed.Title ?? "(without a title)"), $"  {found.Address.AbsoluteUri}");
        call.Screen.Say($"language {FeedWords.Language(feed) ?? "not said"}, {Numbers.Count(feed.Entries.Length, "entry", "entries")}, {FeedWords.Rhythm(feed)}");
        foreach (var entry in feed.Entries.OrderByDescending(e => (e.Published ?? e.Updated)?.UtcTicks ?? 0).Take(5))
            call.Screen.Say("  ", Phrase.Faint((entry.Published ?? entry.Updated) is { } day ? Numbers.Day(day) : "(no date)"), "  ", entry.Title ?? entry.Link ?? "(without a title)");
    }

    /// <summary>What the feed calls its site, where that can be an address; else the page that named it; else its host.</summary>
    private static string SiteOf(FeedCandidate found, FeedSearch search) =>
        found.Feed!.Link is { } link && Fault.OfWebAddress(link) is null ? link
        : (search.Page ?? new Uri(found.Address, "/")).AbsoluteUri;

    private static string? Given(Call call, Option<string?> option) => call.Result.GetValue(option)?.Trim() is { Length: > 0 } text ? text : null;

    private static bool CanAsk(Call call) => call.Host is { InputIsTerminal: true, OutputIsTerminal: true };
}
