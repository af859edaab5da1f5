using CustomersRock.Content.Diagnostics;
using MemoryPack;

namespace CustomersRock.Site.Output;

/// <summary>A complaint as the manifest keeps it: a build that finds nothing changed still says what is to be mended.</summary>
[MemoryPackable]
internal sealed partial record SavedDiagnostic(string Code, FilePosition At, string What, string Mend, string? MendedLine)
{
    public static SavedDiagnostic From(Diagnostic d) => new(d.Rule.Code, d.At, d.What, d.Mend, d.MendedLine);

    /// <summary>Null where the rule is no more: an older program wrote it.</summary>
    public Diagnostic? Restore() => SiteRules.Find(Code)?.At(At, What, Mend, MendedLine);
}
