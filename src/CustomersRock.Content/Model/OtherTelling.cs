namespace CustomersRock.Content.Model;

/// <param name="Telling">Who told it too.</param>
/// <param name="Why">Why it is held for the same story, one clause: <c>the same address</c>.</param>
public sealed record OtherTelling(Telling Telling, string Why);
