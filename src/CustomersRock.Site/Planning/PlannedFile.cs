using CustomersRock.Content.Files;
using CustomersRock.Site.Rendering;

namespace CustomersRock.Site.Planning;

/// <summary>A file to make.</summary>
/// <param name="Address">Site-relative.</param>
/// <param name="Print">Of all that goes into it.</param>
/// <param name="Make">Writes its bytes; false where a template failed. May run on any thread, at the same time as others.</param>
/// <param name="For">The content file that asked for it, for complaints about two producers of one address.</param>
internal sealed record PlannedFile(string Address, Fingerprint Print, Func<RenderJob, bool> Make, string For)
{
    /// <summary>No page shows it: while somebody watches, it is not made, and what is there of it stays.</summary>
    public bool MayWait { get; init; }

    public bool IsPage => Address.EndsWith('/') || Address.EndsWith(".html", StringComparison.Ordinal);
}
