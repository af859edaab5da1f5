namespace CustomersRock.Site.Output;

/// <summary>What a build finds in the output folder.</summary>
/// <param name="Last">What the last build made; null: unknown.</param>
/// <param name="IsOwn">True where this process made it a moment ago, and nobody need be asked whether it is still there.</param>
/// <param name="Folders">The folders as they are, being looked at while the content is read; null where they are not as the last build left them.</param>
internal sealed record OutputBefore(BuildManifest? Last, bool IsOwn, Task<OutputFolders?> Folders)
{
    /// <summary>Files that may wait are left as they are; the next build that does not hurry makes them.</summary>
    public bool Hurry { get; init; }
}
