namespace CustomersRock.Content.Model;

/// <summary>Something that was put right after publication.</summary>
public sealed record Correction(DateTimeOffset On, string What);
