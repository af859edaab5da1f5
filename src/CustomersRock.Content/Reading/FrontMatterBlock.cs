namespace CustomersRock.Content.Reading;

/// <summary>Where the front matter of a file stands. Offsets in characters.</summary>
/// <param name="Start">Of its first key.</param>
/// <param name="End">Behind its last line.</param>
/// <param name="LinesBefore">How many lines stand above the first key.</param>
/// <param name="BodyStart">Behind the closing line.</param>
internal readonly record struct FrontMatterBlock(int Start, int End, int LinesBefore, int BodyStart);
