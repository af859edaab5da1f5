using System.CommandLine;
using System.CommandLine.Parsing;
using CustomersRock.Site;

namespace CustomersRock.Commands;

/// <summary>The options of the commands that build or check.</summary>
internal sealed class BuildingOptions
{
    public Option<string?> Theme { get; } = new("--theme") { HelpName = "DIR", Description = "Layouts and assets; otherwise theme/ below the root, or the program's own." };
    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Shows drafts and stories whose day has not come." };
    public Option<bool> Clean { get; } = new("--clean") { Description = "Forgets the caches and writes every file anew." };
    public Option<bool> KeepGoing { get; } = new("--keep-going") { Description = "Leaves broken files out instead of keeping the last good output." };
    public Option<bool> Strict { get; } = new("--strict") { Description = "Warnings and hints fail too." };

    public Option<DateTimeOffset?> Now { get; } = new("--now")
    {
        HelpName = "TIME",
        Description = "Builds as of this time (ISO 8601); otherwise SOURCE_DATE_EPOCH, or the clock.",
        CustomParser = ParseTime,
    };

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
            Drafts = call.Result.GetValue(Drafts),
            Clean = call.Result.GetValue(Clean),
            KeepGoing = call.Result.GetValue(KeepGoing),
            Strict = call.Result.GetValue(Strict),
            Settings = call.Settings,
        };
    }

    private static DateTimeOffset? ParseTime(ArgumentResult result)
    {
        if (IsoTime.TryParse(result.Tokens[0].Value, out var time))
            return time;

        result.AddError($"--now takes a time of ISO 8601, as in 2026-11-24 or 2026-11-24T08:00:00Z; \"{result.Tokens[0].Value}\" is not.");
        return null;
    }
}
