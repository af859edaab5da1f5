using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Model;

/// <param name="Title">Plain text.</param>
/// <param name="Level">1 to 6, as written.</param>
/// <param name="At">Where it begins.</param>
public sealed record DigestHeading(string Title, int Level, FilePosition At);
