using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Mending;

namespace CustomersRock.Fixing;

/// <summary>One thing that <c>check --fix</c> mended, or was about to.</summary>
/// <param name="Rule">What had been complained by.</param>
/// <param name="At">Where; line 0 for a file as a whole.</param>
/// <param name="What">What was wrong.</param>
/// <param name="Was">The line or the name before; empty where there is none to be shown.</param>
/// <param name="Is">The same now.</param>
/// <param name="Outcome">What became of it on the disk.</param>
internal sealed record Repair(DiagnosticRule Rule, FilePosition At, string What, string Was, string Is, MendOutcome Outcome);
