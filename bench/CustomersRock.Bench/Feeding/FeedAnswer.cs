using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CustomersRock.Bench.Feeding;

/// <summary>One representation with its validators, ready to be sent: what is timed is who asks.</summary>
internal sealed class FeedAnswer(byte[] body, string contentType, string tag, DateTime modified)
{
    private readonly byte[] packed = Pack(body);
    private readonly string lastModified = modified.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Sets status and headers.</summary>
    /// <returns>The body; empty for a 304.</returns>
    public ReadOnlyMemory<byte> Begin(HttpContext context)
    {
        var (asked, headers) = (context.Request.Headers, context.Response.Headers);
        headers.ETag = tag;
        headers.LastModified = lastModified;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (IsKnown(asked))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return default;
        }

        var isPacked = asked.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        if (isPacked)
            headers.ContentEncoding = "gzip";

        var sent = isPacked ? packed : body;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = sent.Length;
        return sent;
    }

    /// <summary>Where both validators come, the tag alone decides (RFC 9110, section 13.2.2).</summary>
    private bool IsKnown(IHeaderDictionary asked)
    {
        var tags = asked.IfNoneMatch.ToString();
        return tags.Length > 0 ? tags.Contains(tag, StringComparison.Ordinal) : asked.IfModifiedSince.ToString() == lastModified;
    }

    private static byte[] Pack(byte[] body)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest))
            gzip.Write(body);

        return memory.ToArray();
    }
}
