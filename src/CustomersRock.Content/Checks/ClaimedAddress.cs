using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks;

/// <summary>A file and the address that it asks for.</summary>
internal readonly record struct ClaimedAddress(string Address, FilePosition At)
{
    /// <summary>Stories first: their address is their place, a page may name any.</summary>
    public static List<ClaimedAddress> Of(CheckRun run)
    {
        var claims = new List<ClaimedAddress>(run.Stories.Length + 64);
        for (var i = 0; i < run.Stories.Length; i++)
            claims.Add(new(run.StoryAddresses[i], run.Stories[i].At));

        foreach (var story in run.Catalog.Withdrawn)
            claims.Add(new(SiteAddresses.Story(story.Id), story.At));

        foreach (var page in run.Pages)
            claims.Add(new(page.Address, page.At));

        foreach (var theme in run.Catalog.Content.Themes)
            claims.Add(new(SiteAddresses.Theme(theme.Id), theme.At));

        foreach (var company in run.Catalog.Content.Companies)
            claims.Add(new(SiteAddresses.Company(company.Id), company.At));

        foreach (var digest in run.Digests)
            claims.Add(new(SiteAddresses.Digest(digest.Id), digest.At));

        return claims;
    }
}
