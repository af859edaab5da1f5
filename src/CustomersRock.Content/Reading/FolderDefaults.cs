using System.Collections.Immutable;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Reading;

/// <summary>What a folder says about the files in it: <c>_directory.yml</c> of it and of those above, and the sidecars of its pictures.</summary>
internal sealed record FolderDefaults
{
    public ImmutableArray<ThemeId> Themes { get; init; } = [];
    public Origin? Origin { get; init; }
    public string? Author { get; init; }

    /// <summary>By the picture's path from the site's root.</summary>
    public ImmutableSortedDictionary<string, PictureNote> Pictures { get; init; } = ImmutableSortedDictionary<string, PictureNote>.Empty;

    /// <summary>Hash of all that was read for it: part of the print of each file that it speaks for.</summary>
    public Fingerprint Print { get; init; }

    public static FolderDefaults None { get; } = new();
}
