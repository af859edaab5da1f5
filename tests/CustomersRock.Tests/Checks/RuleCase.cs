using CustomersRock.Content.Model;

namespace CustomersRock.Tests.Checks;

/// <summary>Content, and the complaints it must get.</summary>
internal sealed record RuleCase(ContentSet Content, string Complaint, string? Second = null, string? Text = null, string[]? Pictures = null);
