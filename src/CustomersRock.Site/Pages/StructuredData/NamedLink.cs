namespace CustomersRock.Site.Pages.StructuredData;

/// <summary>A name and, where there is one, its absolute address.</summary>
internal readonly record struct NamedLink(string Name, string? Url);
