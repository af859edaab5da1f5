namespace CustomersRock.Commands.New;

/// <summary>A file to be written, relative to the site's root, and what its author does next.</summary>
internal sealed record NewFile(string Path, string Text, IReadOnlyList<string> Next);
