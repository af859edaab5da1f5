using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>What a body may do, by the place of its file.</summary>
internal sealed record BodyPlace
{
    /// <summary>The folder that its pictures lie in, with a slash at the end; null where it may have none.</summary>
    public string? PictureFolder { get; init; }

    /// <summary>Said about pictures where it may have none.</summary>
    public DiagnosticRule? NoPictures { get; init; }
    public string NoPicturesMend { get; init; } = "";

    /// <summary>Put before every id, for bodies that stand beside others on a page.</summary>
    public string IdPrefix { get; init; } = "";

    public FolderDefaults Defaults { get; init; } = FolderDefaults.None;
}
