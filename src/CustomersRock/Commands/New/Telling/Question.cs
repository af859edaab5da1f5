namespace CustomersRock.Commands.New.Telling;

/// <param name="Label">As it stands in the form on the site, and so does the next.</param>
/// <param name="Hint">Below it; empty where the label says all.</param>
/// <param name="IsOptional">Whether a story can do without it.</param>
internal sealed record Question(string Label, string Hint, bool IsOptional = false);
