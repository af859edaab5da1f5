namespace CustomersRock.BrowserTests.Site.Hostile;

/// <summary>One story or gathered item of somebody who wants more than to tell something.</summary>
/// <param name="Id">Its canary: what runs, loads or is forged shows it.</param>
/// <param name="Name">What it tries, where.</param>
/// <param name="Path">Below the site's folder.</param>
/// <param name="Bytes">As written.</param>
internal sealed record HostileFile(string Id, string Name, string Path, byte[] Bytes)
{
    public bool IsStory => Path.StartsWith("input/stories/", StringComparison.Ordinal);

    /// <summary>A sentence of it that harms nobody: where it stands on the site, the story does.</summary>
    public static string Harmless(string id) => $"The driver of case {id} turned back.";

    public override string ToString() => $"{Id} ({Name}; {Path})";
}
