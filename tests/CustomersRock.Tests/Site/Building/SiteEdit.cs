using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Site.Building;

/// <summary>Something that an author, an editor, a web person or an accident does to a built site.</summary>
/// <param name="Name">As a sentence's end.</param>
/// <param name="Do">May be done to a site that others have changed before: what is missing is left alone.</param>
internal sealed record SiteEdit(string Name, Action<TestSite> Do)
{
    /// <summary>True where the built site is to stay as it was.</summary>
    public bool ChangesNothing { get; init; }

    /// <summary>True where the theme is edited: the site needs one of its own.</summary>
    public bool OfTheme { get; init; }

    /// <summary>True where the edit builds on its way, so that the last build is not the only one to write.</summary>
    public bool BuildsBetween { get; init; }

    public override string ToString() => Name;
}
