namespace CustomersRock.Gathering.State;

/// <summary>What comparing needs of a stored telling, and where it was placed before.</summary>
public readonly record struct LikenessRow(byte[] Likeness, Placing? Placed);
