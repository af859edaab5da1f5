namespace CustomersRock.Content.Model;

/// <summary>A source that a story rests on. <paramref name="Url"/> is http or https, or absent for what is not on the web.</summary>
public sealed record Citation(string Title, string? Url);
