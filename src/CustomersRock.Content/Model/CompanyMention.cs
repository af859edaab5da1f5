namespace CustomersRock.Content.Model;

/// <summary>A company in a story, as the story writes its name.</summary>
/// <param name="Name">The name as written; aliases are resolved by the catalog.</param>
/// <param name="Part">Which part of it, or which part it plays: "the branch in Hobart". Optional.</param>
public sealed record CompanyMention(string Name, string? Part);
