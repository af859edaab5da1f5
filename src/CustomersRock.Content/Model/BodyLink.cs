using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Model;

/// <summary>A link out of a body to somewhere on this site, exactly as written: <c>xref:violin</c>, <c>/about/#who</c>, <c>~/about/</c>,
/// <c>../2026/violin.md</c> or <c>#heading</c>. It is resolved by the catalog, because only that knows all addresses.</summary>
public sealed record BodyLink(string Target, FilePosition At);
