using System.IO.Compression;
using CustomersRock.Content.Files;
using CustomersRock.Preview;
using CustomersRock.Site;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.BrowserTests.Search;

/// <summary>A site with stories to search for, built and served below a link root as a host of static files does it.</summary>
internal sealed class SearchSite : IAsyncDisposable
{
    public const string HostileTitle = "<img src=x onerror=alert(1)> & \"quotes\" </script>";

    private const string Root = "/customers-rock";

    private readonly TestFolder folder = new();
    private LoopbackServer? server;

    public SearchSite()
    {
        folder.With("settings.yml", $"SiteTitle: The corner shop\nDescription: Of good service.\nHost: example.org\nLinkRoot: {Root}\n");
        foreach (var theme in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "input", "themes"), "*.md"))
            folder.With("input/themes/" + Path.GetFileName(theme), File.ReadAllText(theme));

        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Theme, "*", SearchOption.AllDirectories))
            Copy(file, Path.Combine("theme", Path.GetRelativePath(RepositoryFolder.Theme, file)));

        With("violin", "The violin", "A driver turned back with a violin for a child.", "The lesson began at four, and the orchestra waited.", place: "Leeds, England");
        With("cafe", "A café in the rain", "The café stayed open for one umbrella.", "Rain fell. The refund came before she asked.", place: "Zürich");
        With("hostile", HostileTitle, "<b>Bold</b> & <script>alert(2)</script> said the sign.", "An ordinary afternoon with a wheelbarrow.");
        for (var i = 1; i <= 25; i++)
            With($"parcel-{i}", $"Parcel number {i}", "A parcel that came on time.", "The postman smiled at the neighbourhood.");
    }

    /// <summary>Where the site begins, with a slash at its end.</summary>
    public string Address => $"{server!.Address}{Root}/";

    /// <summary>While true, nothing but the page and its assets is served.</summary>
    public bool IsOffline { get; set; }

    public SearchSite With(string name, string title, string description, string text, string? place = null)
    {
        folder.With($"input/stories/2026/{name}.md", $"---\nTitle: {Quoted(title)}\nPublished: 2026-11-02\nAuthor: Ada\nThemes: [kindness]\nDescription: {Quoted(description)}\n{(place is null ? "" : $"Place: {place}\n")}---\n{text}\n");
        return this;
    }

    public async Task<SearchSite> Start()
    {
        var site = new SiteFolder(folder.Path);
        var report = new SiteBuilder(site).Build(new BuildOptions { Now = new DateTimeOffset(2026, 11, 26, 0, 0, 0, TimeSpan.Zero) });
        if (!report.Written)
            throw new InvalidOperationException(string.Join('\n', report.Diagnostics));

        server = await LoopbackServer.Start(0, (context, _) => Answer(context, site.Output), CancellationToken.None);
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();

        folder.Dispose();
    }

    private async Task Answer(HttpContext context, string output)
    {
        var path = context.Request.Path.Value![Root.Length..];
        var file = output + (path.EndsWith('/') ? path + "index.html" : path);
        if (!File.Exists(file) || (IsOffline && path.StartsWith("/search/", StringComparison.Ordinal) && !path.EndsWith('/')))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = ContentTypes.Of(file);
        context.Response.Headers.ContentEncoding = "gzip";
        await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Optimal);
        await gzip.WriteAsync(await File.ReadAllBytesAsync(file));
    }

    private void Copy(string file, string to)
    {
        var full = Path.Combine(folder.Path, to);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.Copy(file, full);
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
