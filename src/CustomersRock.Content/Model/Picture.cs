using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Model;

/// <summary>A picture that lies beside its story.</summary>
/// <param name="File">Path relative to the site's root, checked to be inside the story's own folder: <c>input/stories/2026/violin/case.jpg</c>.</param>
/// <param name="Alt">What it shows, for those who do not see it.</param>
/// <param name="Credit">Who made it. Required by a check; empty when missing.</param>
/// <param name="Licence">On what terms we show it. Optional.</param>
/// <param name="At">Where it is named.</param>
public sealed record Picture(string File, string Alt, string Credit, string? Licence, FilePosition At);
