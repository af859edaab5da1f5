using MemoryPack;

namespace CustomersRock.Content.Model;

/// <summary>Somebody who served well, by first name: whom to ask for.</summary>
[MemoryPackable]
public sealed partial record Person(string Name, string? Role, string? At);
