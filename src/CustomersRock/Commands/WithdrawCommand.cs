using System.Collections.Immutable;
using System.CommandLine;
using CustomersRock.Content.Files;
using CustomersRock.Content.Reading;
using CustomersRock.Terminal;
using CustomersRock.Withdrawing;

namespace CustomersRock.Commands;

internal sealed class WithdrawCommand : ProgramCommand
{
    public const string Word = "withdraw";
    public const string Purpose = "Takes a story down everywhere: page, lists, feeds, search, data, round-ups.";

    private readonly Argument<string> story = new("story") { HelpName = "STORY", Description = "Its slug, its file or its address." };
    private readonly Option<string?> reason = new("--reason") { HelpName = "SENTENCE", Description = "Said on the page that stays at its address." };
    private readonly TimeOption now = new("--now") { HelpName = "TIME", Description = "The day it is taken down; otherwise today." };
    private readonly Flag dryRun = new("--dry-run", "Says what would change and changes nothing.");

    public WithdrawCommand(CommandLineApp app)
        : base(Word, Purpose)
    {
        Add(story);
        Add(reason);
        Add(now);
        Add(dryRun);
        SetAction((result, token) => Task.FromResult(Run(app.CallOf(result))));
    }

    public override IReadOnlyList<(string Line, string For)> Examples =>
    [
        ("customersrock withdraw 2026/violin", "the story is gone; its address says so"),
        ("customersrock withdraw violin --reason \"At the wish of somebody in the story.\"", "with a word for readers"),
        ("customersrock withdraw violin --dry-run", "what would change"),
    ];

    private int Run(Call call)
    {
        if (call.FindSite() is not { } site || call.FindNow(now) is not { } on)
            return ExitCode.WrongUsage;

        var called = call.Result.GetValue(story)!;
        var found = StoryOnDisk.Find(site, called);
        if (found.Length != 1)
            return TellNotFound(call.Screen, site, called, found);

        var withdrawal = Withdrawal.Of(site, new ContentReader(site).Read(call.Reading).Content, found[0], on, call.Result.GetValue(reason)?.Trim() is { Length: > 0 } given ? given : null);
        var does = !dryRun.IsGiven(call.Result);
        if (does)
            new TakingDown(site).Do(withdrawal);

        WithdrawalReport.Write(call.Screen, withdrawal, does);
        return ExitCode.Fine;
    }

    private static int TellNotFound(Screen screen, SiteFolder site, string called, ImmutableArray<StoryOnDisk> found)
    {
        if (found.Length > 1)
            return screen.Problem($"\"{called}\" fits {string.Join(" and ", found.Select(f => f.Id))}; name one of them.");

        var nearest = StoryOnDisk.Nearest(site, called);
        return screen.Problem($"there is no story \"{called}\" below input/stories/{(nearest is null ? "." : $"; did you mean {nearest}?")}");
    }
}
