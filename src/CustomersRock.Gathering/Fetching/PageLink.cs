namespace CustomersRock.Gathering.Fetching;

/// <summary>A page's <c>link</c> element, as written.</summary>
internal readonly record struct PageLink(string? Rel, string? Type, string? Href, string? Title);
