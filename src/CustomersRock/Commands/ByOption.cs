using System.CommandLine;
using CustomersRock.Content.Files;
using CustomersRock.Content.Texts;
using CustomersRock.Publishing;

namespace CustomersRock.Commands;

/// <summary>Who decides.</summary>
internal sealed class ByOption : Option<string?>
{
    // In characters: it stands in every line of the log.
    private const int LongestName = 100;

    public ByOption()
        : base("--by")
    {
        HelpName = "NAME";
        Description = "Who says so; otherwise GIT_AUTHOR_NAME, git's user.name, or the name of the account.";
    }

    public async Task<string> From(Call call, SiteFolder folder, CancellationToken token) =>
        Visible(call.Result.GetValue(this)) ?? Visible(call.Host.Variable("GIT_AUTHOR_NAME")) ?? Visible(await OfGit(folder, token)) ?? Visible(call.Host.Variable("USER")) ?? "an editor";

    private static async Task<string?> OfGit(SiteFolder folder, CancellationToken token)
    {
        try
        {
            return await new Git(folder.Root, mayAsk: false).TryAsk(token, "config", "user.name");
        }
        catch (GitException)
        {
            // Not installed: nobody has to have git to say a name.
            return null;
        }
    }

    private static string? Visible(string? text) => VisibleText.Line(text, LongestName)?.Trim() is { Length: > 0 } name ? name : null;
}
