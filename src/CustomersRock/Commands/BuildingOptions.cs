using System.CommandLine;
using CustomersRock.Site;

namespace CustomersRock.Commands;

/// <summary>The options of the commands that build or check.</summary>
internal sealed class BuildingOptions
{
    public Option<string?> Theme { get; } = new("--theme") { HelpName = "DIR", Description = "Layouts and assets; otherwise theme/ below the root, or the program's own." };
    public Flag Drafts { get; } = new("--drafts", "Shows drafts and stories whose day has not come.");
    public Flag Clean { get; } = new("--clean", "Forgets the caches and writes every file anew.");
    public Flag KeepGoing { get; } = new("--keep-going", "Leaves out what is broken instead of keeping the last good output.");
    public Flag Strict { get; } = new("--strict", "Warnings and hints fail too.");

    public TimeOption Now { get; } = new("--now") { HelpName = "TIME", Description = "Builds as of this time (ISO 8601); otherwise SOURCE_DATE_EPOCH, or the clock." };

    public void AddTo(Command command)
    {
        command.Add(Theme);
        command.Add(Drafts);
        command.Add(Clean);
        command.Add(KeepGoing);
        command.Add(Strict);
        command.Add(Now);
    }

    public BuildOptions? From(Call call)
    {
        if (call.FindNow(Now) is not { } now)
            return null;

        return new BuildOptions
        {
            Now = now,
            Drafts = Drafts.IsGiven(call.Result),
            Clean = Clean.IsGiven(call.Result),
            KeepGoing = KeepGoing.IsGiven(call.Result),
            Strict = Strict.IsGiven(call.Result),
            Settings = call.Settings,
        };
    }
}
