using System.Collections.Immutable;
using System.CommandLine;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

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

    /// <summary>The folder whose files are what can be answered; null where that is open.</summary>
    private string? KnownFrom { get; init; }

    public Field From(string folder) => this with { KnownFrom = folder };

    public Field That(Func<string, string?> complaint) => this with { Complaint = complaint };

    /// <summary>Ids of this site's files; empty where answers are open, or the site has none yet.</summary>
    public ImmutableArray<string> Known(SiteFolder site) => KnownFrom is not null && Directory.Exists(site.Full(KnownFrom))
        ? [.. Directory.EnumerateFiles(site.Full(KnownFrom), "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Where(id => !id.StartsWith('_')).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>What is wrong with an answer; an id that the site does not have is told with the nearest one.</summary>
    public string? Wrong(string answer, ImmutableArray<string> known)
    {
        var complaint = Complaint(answer);
        if (complaint is not null || known.IsEmpty)
            return complaint;

        var unknown = Parts(answer).FirstOrDefault(part => !known.Contains(part, StringComparer.OrdinalIgnoreCase));
        return unknown is null ? null : $"there is no \"{unknown}\"; {Suggest.Mend(unknown, known, $"there are {string.Join(", ", known)}")}";
    }

    public static string[] Parts(string answer) => answer.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
