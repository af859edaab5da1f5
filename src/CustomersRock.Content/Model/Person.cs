namespace CustomersRock.Content.Model;

/// <summary>Somebody who served well, by first name: whom to ask for.</summary>
public sealed record Person(string Name, string? Role, string? At);
