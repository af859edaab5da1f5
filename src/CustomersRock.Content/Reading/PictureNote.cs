namespace CustomersRock.Content.Reading;

/// <summary>What a sidecar (<c>_photo.jpg.yml</c>) says about a picture.</summary>
internal sealed record PictureNote(string? Alt, string? Credit, string? Licence);
