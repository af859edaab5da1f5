namespace CustomersRock.Gathering.Feeds.Xml;

/// <param name="Name">As written to the mended text, with its prefix.</param>
/// <param name="Prefixes">That it declares.</param>
internal readonly record struct OpenElement(string Name, string[] Prefixes)
{
    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
