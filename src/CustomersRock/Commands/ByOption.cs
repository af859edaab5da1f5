using System.CommandLine;

namespace CustomersRock.Commands;

/// <summary>Who decides.</summary>
internal sealed class ByOption : Option<string?>
{
    public ByOption()
        : base("--by")
    {
        HelpName = "NAME";
        Description = "Who says so; otherwise GIT_AUTHOR_NAME, or the name of the account.";
    }

    public string From(Call call) =>
        call.Result.GetValue(this) ?? NotEmpty(call.Host.Variable("GIT_AUTHOR_NAME")) ?? NotEmpty(call.Host.Variable("USER")) ?? "an editor";

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
