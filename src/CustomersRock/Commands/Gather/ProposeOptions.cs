using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CustomersRock.Content.Texts;
using CustomersRock.Curating;
using CustomersRock.Curation.Decisions;

namespace CustomersRock.Commands.Gather;

/// <summary>How <c>gather</c> proposes by pull request.</summary>
internal sealed class ProposeOptions
{
    // A pull request that nobody reads to its end decides nothing.
    private const int MostItems = 50;
    private const string Day = "DATE";
    private const string UsualRemote = "origin";

    private readonly Option<string?> most = new("--propose") { HelpName = "N", Description = $"Then puts the N best of what waits, 1 to {MostItems}, onto a branch, as files that lack an editor's sentence. Work tree and index stay as they are." };
    private readonly Option<string?> branch = new("--branch") { HelpName = "NAME", Description = $"The branch; {Day} in it becomes the day (UTC). Otherwise {ProposalRequest.Folder}{Day}. One that is there already is left as it is." };
    private readonly Option<string?> atLeast = new("--at-least") { HelpName = "0..1", Description = "Proposes only what is good news by so much; otherwise " + Propose.LeastGoodNews.ToString(CultureInfo.InvariantCulture) + "." };
    private readonly Option<string?> push = new("--push") { HelpName = "REMOTE", Arity = ArgumentArity.ZeroOrOne, Description = $"Sends the branch there, after a look at what is proposed there already; otherwise {UsualRemote}." };
    private readonly Option<string?> text = new("--proposal") { HelpName = "FILE", Description = "Writes the text of the pull request as Markdown; where nothing is proposed there is no such file afterwards." };

    public ProposeOptions()
    {
        Check(most, IsCount, $"takes a number from 1 to {MostItems}");
        Check(atLeast, value => Share(value) is >= 0 and <= 1, "takes a number from 0 to 1, as in 0.5");
        Check(branch, IsName, "takes the name of a branch");
        Check(push, IsName, "takes the name of a remote");
    }

    public void AddTo(Command command)
    {
        Option[] all = [most, branch, atLeast, push, text];
        foreach (var option in all)
            command.Add(option);

        command.Validators.Add(result =>
        {
            if (result.GetResult(most) is null && all.FirstOrDefault(o => result.GetResult(o) is not null) is { } lonely)
                result.AddError($"{lonely.Name} belongs to --propose N.");
        });
    }

    /// <summary>Null where nothing is to be proposed.</summary>
    public ProposalRequest? From(Call call, DateTimeOffset now, bool dryRun) => call.Result.GetValue(most) is not { } count ? null : new ProposalRequest
    {
        Most = int.Parse(count, CultureInfo.InvariantCulture),
        AtLeast = Share(call.Result.GetValue(atLeast)) ?? Propose.LeastGoodNews,
        Branch = (call.Result.GetValue(branch) ?? ProposalRequest.Folder + Day).Replace(Day, UtcText.Day(now), StringComparison.Ordinal),
        Remote = call.Result.GetResult(push) is null ? null : call.Result.GetValue(push) ?? UsualRemote,
        DryRun = dryRun,
        Now = now,
    };

    /// <summary>Where the text of the pull request goes; null where nobody wants it.</summary>
    public string? TextFile(Call call) => call.Result.GetValue(text) is { } file ? call.FullPath(file) : null;

    private static void Check(Option<string?> option, Func<string, bool> isRight, string takes) => option.Validators.Add((OptionResult result) =>
    {
        if (result.Tokens is [var token, ..] && !isRight(token.Value))
            result.AddError($"{option.Name} {takes}; \"{token.Value}\" is none.");
    });

    private static bool IsCount(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MostItems;

    private static double? Share(string? value) => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) ? share : null;

    // What begins with - would be taken for an option of git.
    private static bool IsName(string value) => value.Length > 0 && value[0] != '-' && !value.Any(char.IsControl);
}
