namespace CustomersRock.Content.Checks;

/// <summary>Something private in a text, as it is written there.</summary>
internal readonly record struct PrivateFind(PrivateKind Kind, string Text);
