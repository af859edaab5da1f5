namespace CustomersRock.Desk;

/// <summary>What an action is asked.</summary>
/// <param name="Path">From the first slash on.</param>
/// <param name="Query">The first value of a name; null where it is not there.</param>
/// <param name="Form">What was filled in; empty for a question.</param>
internal sealed record DeskRequest(string Path, Func<string, string?> Query, DeskForm Form);
