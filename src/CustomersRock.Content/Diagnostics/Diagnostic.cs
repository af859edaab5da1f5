namespace CustomersRock.Content.Diagnostics;

/// <summary>A complaint: what is wrong, where, and how to mend it.</summary>
/// <param name="Rule">Which rule was broken.</param>
/// <param name="At">Where.</param>
/// <param name="What">What is wrong, one sentence without a capital or a full stop: <c>there is no theme "advocasy"</c>.</param>
/// <param name="Mend">How to mend it, in the same form: <c>did you mean "advocacy"?</c></param>
/// <param name="MendedLine">The whole line at <paramref name="At"/> as it should read, where it can be said.</param>
public sealed record Diagnostic(DiagnosticRule Rule, FilePosition At, string What, string Mend, string? MendedLine = null)
{
    public override string ToString() => $"{At}: {Rule.Severity.ToString().ToLowerInvariant()} {Rule.Code}: {What}; {Mend}";
}
