using CustomersRock.Content.Diagnostics;
using MemoryPack;

namespace CustomersRock.Content.Reading.Cache;

[MemoryPackable]
internal sealed partial record CachedDiagnostic(string Code, FilePosition At, string What, string Mend, string? MendedLine)
{
    public static CachedDiagnostic From(Diagnostic d) => new(d.Rule.Code, d.At, d.What, d.Mend, d.MendedLine);

    public Diagnostic? Restore() => AllRules.Find(Code)?.At(At, What, Mend, MendedLine);
}
