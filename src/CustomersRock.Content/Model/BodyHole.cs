namespace CustomersRock.Content.Model;

/// <summary>A place in the HTML of a body that is filled at rendering, when all addresses, the link root and the pictures' sizes are known.</summary>
/// <param name="Offset">In bytes from the start of <see cref="Body.Html"/>; holes are in ascending order.</param>
/// <param name="Kind">What goes there.</param>
/// <param name="Index">Into <see cref="Body.Links"/> or <see cref="Body.Pictures"/>.</param>
public readonly record struct BodyHole(int Offset, HoleKind Kind, int Index);
