namespace CustomersRock.Content.Model;

public enum HoleKind
{
    /// <summary>The value of a href attribute: filled with an address, quotes are already there.</summary>
    Link,

    /// <summary>A whole element: filled with the markup of a picture.</summary>
    Picture,
}
