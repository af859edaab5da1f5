using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Model;

/// <summary>A word of a quote as readers see it, and where it is written.</summary>
public readonly record struct QuotedWord(string Text, FilePosition At);
