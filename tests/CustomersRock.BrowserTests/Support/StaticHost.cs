using System.Collections.Concurrent;
using System.IO.Compression;
using CustomersRock.Preview;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.BrowserTests.Support;

/// <summary>A built site on loopback as a host of static files serves it: index.html, 404.html, a slash for folders, gzip. What pages forbid, they forbid themselves: no header helps.</summary>
internal sealed class StaticHost : IAsyncDisposable
{
    private static readonly string[] Packed = [".html", ".css", ".js", ".json", ".xml", ".rss", ".atom", ".svg", ".txt", ".opml", ".webmanifest"];

    private readonly string folder;
    private readonly string root;
    private readonly ConcurrentDictionary<string, byte[]?> whole = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> packed = new(StringComparer.Ordinal);
    private LoopbackServer? server;

    private StaticHost(string folder, string root)
    {
        this.folder = folder;
        this.root = root;
    }

    /// <summary>Where the site begins, with a slash at its end.</summary>
    public string Address => $"{server!.Address}{root}/";

    /// <param name="folder">The built site.</param>
    /// <param name="root">Its link root: empty, or with a slash at its beginning.</param>
    public static async Task<StaticHost> Start(string folder, string root = "")
    {
        var host = new StaticHost(folder, root);
        host.server = await LoopbackServer.Start(0, (context, _) => host.Answer(context), CancellationToken.None);
        return host;
    }

    public ValueTask DisposeAsync() => server!.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        // A host such as GitHub Pages sends the first and not the second.
        context.Response.Headers.CacheControl = "max-age=600";
        context.Response.Headers.Remove("X-Content-Type-Options");
        var path = context.Request.Path.Value!;
        if (!path.StartsWith(root + "/", StringComparison.Ordinal))
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (FileOf(path[(root.Length + 1)..]) is { } file)
            await Send(context, file, StatusCodes.Status200OK);
        else if (Directory.Exists(Full(path[(root.Length + 1)..])))
            context.Response.Redirect(new PathString(path + "/").ToUriComponent(), permanent: true);
        else
            await Send(context, "404.html", StatusCodes.Status404NotFound);
    }

    private string? FileOf(string address)
    {
        var file = address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address;
        return BytesOf(file) is null ? null : file;
    }

    private byte[]? BytesOf(string file) => whole.GetOrAdd(file, f => File.Exists(Full(f)) ? File.ReadAllBytes(Full(f)) : null);

    private string Full(string file) => Path.Combine(folder, file.Replace('/', Path.DirectorySeparatorChar));

    private async Task Send(HttpContext context, string file, int status)
    {
        var bytes = BytesOf(file) ?? [];
        if (Packed.Contains(Path.GetExtension(file)) && context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal))
        {
            bytes = packed.GetOrAdd(file, _ => Pack(bytes));
            context.Response.Headers.ContentEncoding = "gzip";
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = ContentTypes.Of(file);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }

    private static byte[] Pack(byte[] bytes)
    {
        var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal))
            gzip.Write(bytes);

        return stream.ToArray();
    }
}
