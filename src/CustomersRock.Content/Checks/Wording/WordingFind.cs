namespace CustomersRock.Content.Checks.Wording;

/// <summary>What a rule complains of in a text.</summary>
/// <param name="Start">Of the first find.</param>
/// <param name="Text">The first find, as it stands in the folded text: to look for its place.</param>
/// <param name="Shown">What the complaint names; more than one where only several are told.</param>
internal readonly record struct WordingFind(WordingRule Rule, int Start, string Text, string Shown);
