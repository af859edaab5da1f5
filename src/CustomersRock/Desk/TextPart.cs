namespace CustomersRock.Desk;

/// <summary>A piece of an item's text.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="Label">What it spoke for, and how much: <c>for good news, +0.31</c>; null where it is plain.</param>
/// <param name="IsFor">False where it spoke against.</param>
internal readonly record struct TextPart(string Text, string? Label = null, bool IsFor = true);
