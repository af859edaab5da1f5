using MemoryPack;

namespace CustomersRock.Content.Diagnostics;

/// <summary>A complaint as caches keep it: a run that need not look again still says what is to be mended.</summary>
[MemoryPackable]
public sealed partial record SavedDiagnostic(string Code, FilePosition At, string What, string Mend, string? MendedLine)
{
    public static SavedDiagnostic From(Diagnostic d) => new(d.Rule.Code, d.At, d.What, d.Mend, d.MendedLine);

    /// <param name="find">The rule of a code, or null.</param>
    public Diagnostic? Restore(Func<string, DiagnosticRule?> find) => find(Code)?.At(At, What, Mend, MendedLine);
}
