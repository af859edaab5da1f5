using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Site.Output;

/// <summary>What the last build was made from and what it made.</summary>
internal sealed record BuildManifest
{
    /// <summary>Of the program and the options: another program may render the same input otherwise.</summary>
    public required Fingerprint Request { get; init; }

    /// <summary>Of <c>input/</c>, <c>theme/</c> and <c>settings.yml</c>, taken before the first file was read.</summary>
    public required FolderStamp Inputs { get; init; }

    /// <summary>When that look was taken, UTC ticks.</summary>
    public required long Started { get; init; }

    /// <summary>The "now" of that build, UTC ticks: an earlier one would hide stories again.</summary>
    public required long BuiltFor { get; init; }

    /// <summary>From when on time alone changes the site: the next story that waits, or the next year. UTC ticks.</summary>
    public required long ValidUntil { get; init; }

    public required OutputRecord[] Outputs { get; init; }

    /// <summary>See <see cref="OutputFolders"/>.</summary>
    public required Fingerprint OutputFolders { get; init; }
    public required PictureStamp[] Pictures { get; init; }
    public required SavedDiagnostic[] Diagnostics { get; init; }
    public required bool Succeeded { get; init; }
    public required int Stories { get; init; }
    public required int Pages { get; init; }
    public required int Waiting { get; init; }
    public required SiteSettings Settings { get; init; }
    public DateTimeOffset? NextWaiting { get; init; }
}
