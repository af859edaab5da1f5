namespace CustomersRock.Content.Diagnostics;

/// <summary>A complaint: what is wrong, where, and how to mend it.</summary>
/// <param name="Rule">Which rule was broken.</param>
/// <param name="At">Where.</param>
/// <param name="What">What is wrong, one sentence without a capital or a full stop: <c>there is no theme "advocasy"</c>.</param>
/// <param name="Mend">How to mend it, in the same form: <c>did you mean "advocacy"?</c></param>
/// <param name="MendedLine">The whole line at <paramref name="At"/> as it should read, where it can be said; several, with LF between them, where lines are added.</param>
public sealed record Diagnostic(DiagnosticRule Rule, FilePosition At, string What, string Mend, string? MendedLine = null)
{
    /// <summary>Nobody can have meant anything but the mended line, and readers read no other words by it: <c>check --fix</c> writes it, and only such a line is proposed to contributors.</summary>
    public bool IsCertain { get; init; }

    /// <summary>How many lines above go where the mended line is written.</summary>
    public int LinesAbove { get; init; }

    /// <summary>The same, certain where there is a mended line.</summary>
    public Diagnostic BeyondDoubt() => this with { IsCertain = MendedLine is not null };

    public override string ToString() => $"{At}: {Rule.Severity.ToString().ToLowerInvariant()} {Rule.Code}: {What}; {Mend}";
}
