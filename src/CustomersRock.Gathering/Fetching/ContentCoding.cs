using System.IO.Compression;

namespace CustomersRock.Gathering.Fetching;

/// <summary>How a body is packed, if at all (RFC 9110, section 8.4): once, and in a way that we asked for.</summary>
internal static class ContentCoding
{
    public const string Accepted = "gzip, deflate, br";
    public const string Gzip = "gzip";

    /// <summary>The one coding; null where the body is plain.</summary>
    /// <exception cref="FetchException">Packed twice, or in a way that we do not know.</exception>
    public static string? Of(string? header)
    {
        var codings = (header ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(coding => coding.ToLowerInvariant())
            .Where(coding => coding != "identity")
            .ToArray();

        // Each layer multiplies what a few bytes may unpack to.
        if (codings.Length > 1)
            throw new FetchException(FetchFaultKind.BadBody, "the body is packed more than once");

        return codings is not [var only] ? null : only switch
        {
            "gzip" or "x-gzip" => Gzip,
            "deflate" or "br" => only,
            _ => throw new FetchException(FetchFaultKind.BadBody, "the body is packed in a way that was not asked for"),
        };
    }

    /// <summary>What is inside, as far as it is read. Owns nothing.</summary>
    public static async ValueTask<Stream> Open(string? coding, RawBody raw, CancellationToken token) => coding switch
    {
        Gzip => new GZipStream(raw, CompressionMode.Decompress, leaveOpen: true),
        "br" => new BrotliStream(raw, CompressionMode.Decompress, leaveOpen: true),
        "deflate" when await raw.StartsLikeZlib(token) => new ZLibStream(raw, CompressionMode.Decompress, leaveOpen: true),

        // "deflate" is zlib's format by the RFC, and the bare one by the first servers that had it.
        "deflate" => new DeflateStream(raw, CompressionMode.Decompress, leaveOpen: true),
        _ => raw,
    };
}
