using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks;

/// <summary>A person said why an item is here.</summary>
internal sealed class EditorsSentenceCheck : ICheck
{
    private static readonly DiagnosticRule Missing = new(
        "CR0509", Severity.Error, "an item has the editor's sentence",
        "Nothing from the web is shown unless a person says, in a sentence of their own, why it is here.");

    public ImmutableArray<DiagnosticRule> Rules => [Missing];

    public void Run(CheckRun run)
    {
        foreach (var item in run.Items)
        {
            if (string.IsNullOrWhiteSpace(item.NoteText))
                run.Add(Missing.At(item.At, "the editor's sentence is missing", "write below the second --- in one or two sentences why this is here"));
        }
    }
}
