namespace CustomersRock.Content.Model;

/// <summary>The address of a page without what does not change the page: two links to one page have the same one. For comparing, never for showing.</summary>
public readonly record struct CanonicalUrl(string Value)
{
    public override string ToString() => Value;
}
