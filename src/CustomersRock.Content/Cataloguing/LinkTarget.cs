namespace CustomersRock.Content.Cataloguing;

/// <summary>Where a link inside the site leads.</summary>
/// <param name="Address">Site-relative, without query and fragment; null where nothing is there.</param>
/// <param name="Fragment">What follows, as written: a query with its <c>?</c>, a fragment with its <c>#</c>, or empty.</param>
/// <param name="Candidates">Where a name fits several: their addresses.</param>
public readonly record struct LinkTarget(string? Address, string Fragment, IReadOnlyList<string>? Candidates = null);
