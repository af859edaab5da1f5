namespace CustomersRock.Content.Reading;

internal enum FileKind
{
    Story,
    Theme,
    Company,
    Source,
    Gathered,
    Digest,
    Page,

    /// <summary><c>_directory.yml</c>: speaks for the files of its folder.</summary>
    FolderDefaults,

    /// <summary><c>_photo.jpg.yml</c>: speaks for a picture.</summary>
    Sidecar,

    /// <summary><c>input/sources/_filters.yml</c>.</summary>
    SharedFilters,

    /// <summary><c>input/sources/_health.yml</c>.</summary>
    Health,

    /// <summary>Listed, not read here.</summary>
    Picture,

    /// <summary>Begins with <c>_</c> or <c>.</c>, or is read by others.</summary>
    Private,
    Unknown,
}
