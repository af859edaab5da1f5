using CustomersRock.Content.Files;

namespace CustomersRock.Site.Pictures;

internal static class PictureHash
{
    /// <summary>What the builder remembers a file's content by.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => Fingerprint.Of(bytes);
}
