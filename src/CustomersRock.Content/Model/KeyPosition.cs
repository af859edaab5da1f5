namespace CustomersRock.Content.Model;

/// <summary>Where the value of a front matter key begins; line and column count from 1. Items of a list are <c>Themes[0]</c>, <c>Themes[1]</c>.</summary>
public readonly record struct KeyPosition(string Key, int Line, int Column);
