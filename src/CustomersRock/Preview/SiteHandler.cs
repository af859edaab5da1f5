using System.Text;
using CustomersRock.Content.Files;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Preview;

/// <summary>Answers requests from <c>output/</c> as a host of static files would, below the link root.</summary>
/// <param name="output">The built site.</param>
/// <param name="linkRoot">Empty, or <c>/customers-rock</c>; asked anew each time, because settings may change while preview runs.</param>
/// <param name="live">Null for <c>serve</c>, which shows pages exactly as built.</param>
internal sealed class SiteHandler(string output, Func<string> linkRoot, LiveReload? live)
{
    private const long LargestPage = 64 * 1024 * 1024;
    private readonly OutputFiles files = new(output);

    public async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var root = linkRoot();
        if (path == "/" && root.Length > 0)
            context.Response.Redirect(root + "/");
        else if (BelowRoot(path, root) is not { } address)
            await NotFound(context);
        else
            await Answer(context, address, root);
    }

    private static string? BelowRoot(string path, string root)
    {
        if (!path.StartsWith(root, StringComparison.Ordinal))
            return null;

        return path.Length == root.Length ? "" : path[root.Length] == '/' ? path[root.Length..] : null;
    }

    private async Task Answer(HttpContext context, string address, string root)
    {
        var match = address.Length == 0 ? OutputMatch.Folder : files.Find(address);
        if (match.IsFolder)
            context.Response.Redirect(new PathString(root + address + "/").ToUriComponent() + context.Request.QueryString.ToUriComponent());
        else if (match.File is { } file)
            await Send(context, file, StatusCodes.Status200OK);
        else
            await NotFound(context);
    }

    private async Task NotFound(HttpContext context)
    {
        var page = Path.Combine(output, "404.html");
        if (File.Exists(page))
            await Send(context, page, StatusCodes.Status404NotFound);
        else
            await SendEmpty(context, Directory.Exists(output) && File.Exists(Path.Combine(output, "index.html")) ? "There is no such page" : "There is nothing to show yet");
    }

    private async Task Send(HttpContext context, string file, int status)
    {
        var type = ContentTypes.Of(file);

        // Asked before the file is opened: a page that a build replaces meanwhile must look old to its script, and be loaded anew.
        var state = live?.State.Id;
        try
        {
            if (type == ContentTypes.Html && state is not null)
                await SendText(context, ReloadingPage.From(Encoding.UTF8.GetString(BoundedFile.Read(file, LargestPage) ?? []), state), status);
            else
                await SendFile(context, file, type, status);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException && !context.Response.HasStarted)
        {
            // A build may remove a file between finding and opening it.
            await SendEmpty(context, "There is no such page");
        }
    }

    private static async Task SendFile(HttpContext context, string file, string type, int status)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, useAsync: true);
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = stream.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await stream.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private Task SendEmpty(HttpContext context, string title) =>
        SendText(context, EmptyPage.From(title, live?.State), StatusCodes.Status404NotFound);

    private static async Task SendText(HttpContext context, string html, int status)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentTypes.Html;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
