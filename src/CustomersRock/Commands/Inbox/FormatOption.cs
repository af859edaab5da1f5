using System.CommandLine;

namespace CustomersRock.Commands.Inbox;

internal sealed class FormatOption : Option<string>
{
    public FormatOption()
        : base("--format")
    {
        HelpName = "text|json";
        Description = "For people, or for programs.";
        DefaultValueFactory = _ => "text";
        this.AcceptOnlyFromAmong("text", "json");
    }

    public bool IsJson(Call call) => call.Result.GetValue(this) == "json";
}
