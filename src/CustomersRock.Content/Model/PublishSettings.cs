namespace CustomersRock.Content.Model;

/// <summary>Where <c>publish</c> puts the site when the command line does not say.</summary>
public sealed record PublishSettings
{
    /// <summary>A folder, or <c>git:REMOTE#BRANCH</c>: <c>git:origin#gh-pages</c>.</summary>
    public string? To { get; init; }

    /// <summary>A domain for the <c>CNAME</c> file of GitHub Pages. Optional.</summary>
    public string? Cname { get; init; }
}
