using MemoryPack;

namespace CustomersRock.Content.Model;

/// <summary>Something that was put right after publication.</summary>
[MemoryPackable]
public sealed partial record Correction(DateTimeOffset On, string What);
