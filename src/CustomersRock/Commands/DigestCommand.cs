using System.CommandLine;
using System.Text;
using CustomersRock.Commands.Digests;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Curation.Digests;
using CustomersRock.Terminal;

namespace CustomersRock.Commands;

internal sealed class DigestCommand : ProgramCommand
{
    public const string Word = "digest";
    public const string Purpose = "Drafts the round-up of a week from what was published and accepted.";

    /// <summary>Bytes; a round-up is a page.</summary>
    private const long LongestFile = 1024 * 1024;

    private readonly Option<string?> week = new("--week", "-w") { HelpName = "YYYY-Www", Description = "The ISO week, as in 2026-W47; otherwise this one, or the last that has something." };
    private readonly Flag add = new("--add", "Puts what is new into the round-up that is there; nothing else of it changes.");
    private readonly Flag dryRun = new("--dry-run", "Shows the file and writes nothing.");
    private readonly Option<string> format = new("--format") { HelpName = "text|json", Description = "For people, or for programs.", DefaultValueFactory = _ => "text" };

    public DigestCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        week.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !IsoWeek.TryParse(token.Value, out _))
                result.AddError($"--week takes an ISO week, as in 2026-W47; \"{token.Value}\" is not.");
        });
        format.AcceptOnlyFromAmong("text", "json");
        Add(week);
        Add(add);
        Add(dryRun);
        Add(format);
        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result))));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock digest", "drafts this week's, or that of the last week with something in it"),
        ("customersrock digest --week 2026-W47 --dry-run", "shows what would be written"),
        ("customersrock digest --week 2026-W47 --add", "what was accepted since, into a round-up that is begun"),
        ("customersrock digest --format json --dry-run", "for programs"),
    ];

    private int Run(Call call)
    {
        if (call.FindSite() is not { } folder)
            return ExitCode.WrongUsage;

        var now = call.Host.Time.GetUtcNow();
        var read = new ContentReader(folder).Read(call.Reading);
        if (Week(call, read.Content, now) is not { } asked)
            return call.Screen.Problem("nothing has been published or accepted yet, so there is nothing to round up. customersrock inbox shows what waits.");

        TellOfFaults(call.Screen, read);
        var draft = DigestDraft.Of(read.Content, asked, now);
        var path = folder.Full(draft.Path);
        if (File.Exists(path) && add.IsGiven(call.Result))
            return AddTo(call, path, draft);

        if (File.Exists(path) && !dryRun.IsGiven(call.Result))
            return call.Screen.Problem($"{draft.Path} is already there, and stays as it is. --add puts in what is new.");

        return draft.IsEmpty ? TellEmpty(call.Screen, draft) : Finish(call, path, draft, draft.Text(), isAddition: false);
    }

    private IsoWeek? Week(Call call, ContentSet content, DateTimeOffset now) =>
        call.Result.GetValue(week) is { } given && IsoWeek.TryParse(given, out var asked) ? asked : DigestDraft.UsualWeek(content, now);

    private int AddTo(Call call, string path, DigestDraft draft)
    {
        // To the byte as it is: also what a lenient reader would mend stays.
        if (BoundedFile.Read(path, LongestFile) is not { } bytes || DigestFile.Read(draft.Week, bytes).Digest is not { } present || Decoded(bytes) is not { } text)
            return call.Screen.Problem($"{draft.Path} cannot be read, so nothing is added to it. See: customersrock check --drafts {draft.Path}");

        draft = draft with { Groups = DigestAddition.New(draft, present) };
        if (draft.IsEmpty)
            return TellNothingNew(call, draft, text);

        if (DigestAddition.Add(draft.Week, text, present, draft.Groups) is not { } longer)
            return call.Screen.Problem($"{draft.Path} is written in a way that nothing can be added to safely. --week {draft.Week} --dry-run shows the pieces to add by hand.");

        return Finish(call, path, draft, longer, isAddition: true);
    }

    private int Finish(Call call, string path, DigestDraft draft, string text, bool isAddition)
    {
        var writes = !dryRun.IsGiven(call.Result);
        if (writes)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(text));
        }

        if (IsJson(call))
            call.Screen.Raw(DigestJson.Write(draft, text, writes));
        else if (writes)
            DigestReport.Write(call.Screen, draft, isAddition);
        else
            Show(call.Screen, text);

        return ExitCode.Fine;
    }

    private int TellNothingNew(Call call, DigestDraft draft, string text)
    {
        if (IsJson(call))
        {
            call.Screen.Raw(DigestJson.Write(draft, text, written: false));
            return ExitCode.Fine;
        }

        DigestReport.WriteLeftOut(call.Screen, draft);
        call.Screen.Say($"Nothing new: {draft.Path} has all of {draft.Week}.");
        return ExitCode.Fine;
    }

    private bool IsJson(Call call) => call.Result.GetValue(format) == "json";

    private static void Show(Screen screen, string text)
    {
        foreach (var line in text.TrimEnd('\n').ReplaceLineEndings("\n").Split('\n'))
            screen.Print(line);
    }

    private static int TellEmpty(Screen screen, DigestDraft draft)
    {
        DigestReport.WriteLeftOut(screen, draft);
        return screen.Problem($"there is nothing to round up in {draft.Week}: no story was published and no item accepted that week{(draft.LeftOut.IsEmpty ? "" : " but those")}.");
    }

    private static void TellOfFaults(Screen screen, ReadResult read)
    {
        if (!read.BrokenFiles.IsEmpty)
            screen.Complain(Phrase.Warning("warning: "), $"left out because of faults: {string.Join(", ", read.BrokenFiles)}. See: customersrock check");
    }

    private static string? Decoded(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
