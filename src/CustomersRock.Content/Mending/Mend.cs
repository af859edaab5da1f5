using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Mending;

/// <summary>One thing that was put right in a file.</summary>
/// <param name="Rule">What had been complained by.</param>
/// <param name="At">Where, in the file as it was just before.</param>
/// <param name="What">What was wrong, in the words of the complaint.</param>
/// <param name="Was">The line, or lines with LF between them, before.</param>
/// <param name="Is">The same with all that was mended in it at once; fewer or more lines where some were taken or put there.</param>
public sealed record Mend(DiagnosticRule Rule, FilePosition At, string What, string Was, string Is);
