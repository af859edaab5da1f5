namespace CustomersRock.Site.Pages;

/// <summary>What a feed is about.</summary>
/// <param name="List">The list that it belongs to, site-relative.</param>
/// <param name="Name">As the page of feeds calls it.</param>
/// <param name="Title">With the site's name, as a feed reader shows it.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Folder">In the list of our feeds; null for the two that are about all.</param>
internal sealed record FeedOf(string List, string Name, string Title, string Description, string? Folder);
