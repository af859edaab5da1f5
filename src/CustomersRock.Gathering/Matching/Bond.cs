namespace CustomersRock.Gathering.Matching;

/// <summary>Two tellings that are one story, by their places in the list of prints, the lower first.</summary>
/// <param name="Strength">0 to 1; orders bonds of one kind.</param>
internal readonly record struct Bond(int Left, int Right, BondKind Kind, double Strength = 1);
