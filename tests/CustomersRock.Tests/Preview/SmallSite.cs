using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Preview;
using CustomersRock.Site;
using CustomersRock.Terminal;
using CustomersRock.Tests.Commands;

namespace CustomersRock.Tests.Preview;

/// <summary>A site whose "build" copies <c>input/page.html</c> to its home page: small enough to tell what preview itself does.</summary>
internal sealed class SmallSite : IAsyncDisposable
{
    private PreviewServer? server;

    public SmallSite() => Host = TestHost.In(Folder.With("site/settings.yml").With("site/input/page.html", "<body>one</body>"));

    public TestFolder Folder { get; } = new();
    public TestHost Host { get; }
    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });
    public string LinkRoot { get; set; } = "";
    public System.Collections.Immutable.ImmutableArray<Diagnostic> Diagnostics { get; set; } = [];

    /// <summary>So many builds fail first, as they do while an editor holds a file.</summary>
    public int LockedFor { get; set; }
    public string Origin => new Uri(server!.Address).GetLeftPart(UriPartial.Authority);
    public string Address => server!.Address;

    public async Task Start(PreviewOptions? options = null)
    {
        server = new PreviewServer(new SiteFolder(Folder["site"]), options ?? new PreviewOptions { Port = 0 }, Build, new Screen(Host, Verbosity.Normal, colour: false));
        await server.Start(CancellationToken.None);
    }

    /// <summary>Does something to the files and waits for a build that satisfies the test.</summary>
    public async Task<BuildReport> BuildAfter(Action change, Func<BuildReport, bool>? enough = null)
    {
        var built = new TaskCompletionSource<BuildReport>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Note(BuildReport report)
        {
            if (enough is null || enough(report))
                built.TrySetResult(report);
        }

        server!.Built += Note;
        change();
        var report = await built.Task.WaitAsync(TimeSpan.FromSeconds(20));
        server.Built -= Note;
        return report;
    }

    public async Task<(int Status, string Text, string Type)> Get(string path)
    {
        using var response = await Client.GetAsync(Origin + path);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.ToString() ?? "");
    }

    public async Task StopServer()
    {
        if (server is not null)
            await server.DisposeAsync();

        server = null;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await StopServer();
        Folder.Dispose();
    }

    private BuildReport Build()
    {
        if (LockedFor > 0)
        {
            LockedFor--;
            throw new IOException("The file is used by another process.");
        }

        var text = File.Exists(Folder["site/input/page.html"]) ? Folder.Read("site/input/page.html") : "<body>none</body>";
        var changed = !Folder.Has("site/output/index.html") || Folder.Read("site/output/index.html") != text;
        if (changed && Diagnostics.IsEmpty)
            Folder.With("site/output/index.html", text);

        return new BuildReport
        {
            Succeeded = Diagnostics.IsEmpty,
            Written = Diagnostics.IsEmpty,
            Diagnostics = Diagnostics,
            FilesWritten = changed && Diagnostics.IsEmpty ? 1 : 0,
            Changed = changed ? ["/"] : [],
            Settings = new SiteSettings { LinkRoot = LinkRoot },
        };
    }
}
