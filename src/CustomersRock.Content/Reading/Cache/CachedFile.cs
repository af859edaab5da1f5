using CustomersRock.Content.Diagnostics;
using MemoryPack;

namespace CustomersRock.Content.Reading.Cache;

/// <summary>A file as it was read last time.</summary>
/// <param name="File">All but its body and its diagnostics.</param>
/// <param name="Body">Where the body lies, to be loaded when a page shows it.</param>
/// <param name="Diagnostics">What was to be said about it.</param>
[MemoryPackable]
internal sealed partial record CachedFile(ReadFile File, CachedBody Body, SavedDiagnostic[] Diagnostics)
{
    public static CachedFile From(ReadFile file, CachedBody body) =>
        new(file, body, file.Diagnostics.IsEmpty ? [] : [.. file.Diagnostics.Select(SavedDiagnostic.From)]);

    public ReadFile ToReadFile() => Diagnostics.Length == 0
        ? File
        : File with { Diagnostics = [.. Diagnostics.Select(d => d.Restore(AllRules.Find)).OfType<Diagnostic>()] };
}
