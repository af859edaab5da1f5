using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Model;

/// <summary>An old address that still leads here: site-relative, from the root, as in <c>/stories/2026/fiddle/</c>.</summary>
public sealed record Redirect(string From, FilePosition At);
