namespace CustomersRock.Content.Model;

/// <summary>A theme's id: the name of its file, lower case: <c>privacy-trust</c>. Compared letter for letter; the reader folds case.</summary>
public readonly record struct ThemeId(string Value)
{
    public override string ToString() => Value;
}
