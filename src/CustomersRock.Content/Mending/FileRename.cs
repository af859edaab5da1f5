namespace CustomersRock.Content.Mending;

/// <summary>A file or folder that gets the name that its address will have. Paths from the site's root, without a slash at the end.</summary>
public sealed record FileRename(string From, string To);
