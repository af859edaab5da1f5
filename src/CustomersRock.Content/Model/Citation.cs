using MemoryPack;

namespace CustomersRock.Content.Model;

/// <summary>A source that a story rests on. <paramref name="Url"/> is http or https, or absent for what is not on the web.</summary>
[MemoryPackable]
public sealed partial record Citation(string Title, string? Url);
