using System.CommandLine;

namespace CustomersRock.Commands;

/// <summary>The options that every command knows.</summary>
internal sealed class SharedOptions
{
    public Option<string?> Root { get; } = new("--root", "-r") { HelpName = "DIR", Description = "The site's folder, with input/ and settings.yml; otherwise the current one." };
    public Option<string?> Output { get; } = new("--output", "-o") { HelpName = "DIR", Description = "Where the built site goes; otherwise output/ below the root." };
    public Option<string[]> Set { get; } = new("--set", "-s") { HelpName = "Key=Value", Description = "A setting that stands above settings.yml; may be repeated." };
    public Flag Verbose { get; } = new("--verbose", "Says more, also why a rule exists.");
    public Flag Quiet { get; } = new("--quiet", "Says only what went wrong.");
    public Flag NoColor { get; } = new("--no-color", "No colours and nothing that moves, as the variable NO_COLOR does.");

    public void AddTo(RootCommand root)
    {
        Set.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.IndexOf('=', StringComparison.Ordinal) < 1)
                    result.AddError($"-s takes Key=Value, as in -s Host=example.org; \"{token.Value}\" is not.");
            }
        });
        Option[] all = [Root, Output, Set, Verbose, Quiet, NoColor];
        foreach (var option in all)
        {
            option.Recursive = true;
            root.Add(option);
        }
    }
}
