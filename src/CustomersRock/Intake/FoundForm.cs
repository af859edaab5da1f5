namespace CustomersRock.Intake;

/// <summary>The file of a story that was found in a text.</summary>
/// <param name="Text">As it is to be written.</param>
/// <param name="HasWordsAround">Whether the letter says more than the story.</param>
internal sealed record FoundForm(string Text, bool HasWordsAround);
