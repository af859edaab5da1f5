using CustomersRock.Content.Diagnostics;
using MemoryPack;

namespace CustomersRock.Content.Model;

/// <summary>An old address that still leads here: site-relative, from the root, as in <c>/stories/2026/fiddle/</c>.</summary>
[MemoryPackable]
public sealed partial record Redirect(string From, FilePosition At);
