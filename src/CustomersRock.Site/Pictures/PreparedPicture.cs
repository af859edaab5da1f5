using System.Collections.Immutable;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Pictures;

/// <summary>A picture as the site shows it, and what its source was like.</summary>
internal sealed record PreparedPicture
{
    /// <summary>XxHash128 of the source's bytes.</summary>
    public required Fingerprint SourceHash { get; init; }
    public required PictureFormat SourceFormat { get; init; }

    /// <summary>The source moves; only its first frame is shown.</summary>
    public bool Animated { get; init; }

    /// <summary>The source says where it was taken. What we make of it does not, but the source is public too.</summary>
    public bool TellsPlace { get; init; }

    /// <summary>AVIF, WebP, then the fallback, each from narrow to wide.</summary>
    public required ImmutableArray<PictureVariant> Variants { get; init; }

    /// <summary>JPEG, or PNG where the picture is see-through.</summary>
    public PictureFormat FallbackFormat => Variants[^1].Format;

    /// <summary>The widest that every browser and every preview card understands.</summary>
    public PictureVariant Largest => Variants[^1];

    public IEnumerable<PictureVariant> Of(PictureFormat format) => Variants.Where(variant => variant.Format == format);
}
