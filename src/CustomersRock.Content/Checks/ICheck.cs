using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks;

/// <summary>Something that is asked of the content as a whole. A new one is a file of its own and a line in <see cref="ContentChecks"/>.</summary>
internal interface ICheck
{
    ImmutableArray<DiagnosticRule> Rules { get; }

    void Run(CheckRun run);
}
