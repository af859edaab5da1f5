using System.CommandLine;

namespace CustomersRock.Commands.New;

/// <summary>Something that a new file needs to know: an option for scripts, a question on a terminal.</summary>
/// <param name="Option">How scripts give it.</param>
/// <param name="Question">How a person is asked.</param>
/// <param name="Required">Whether a file can do without it.</param>
/// <param name="Complaint">What is wrong with an answer; null where it is fine.</param>
internal sealed record Field(Option<string[]> Option, string Question, bool Required, Func<string, string?> Complaint)
{
    public static Field Text(string name, string help, string question, bool required = true, string placeholder = "TEXT") =>
        new(new Option<string[]>(name) { HelpName = placeholder, Description = help, AllowMultipleArgumentsPerToken = false }, question, required, _ => null);

    public Field That(Func<string, string?> complaint) => this with { Complaint = complaint };

    public static string[] Parts(string answer) => answer.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
