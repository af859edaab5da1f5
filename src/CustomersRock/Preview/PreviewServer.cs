using CustomersRock.Content.Files;
using CustomersRock.Site;
using CustomersRock.Terminal;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Preview;

/// <summary>Shows the site, builds it anew whenever it changes, and tells the browser.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly SiteFolder folder;
    private readonly PreviewOptions options;
    private readonly Func<BuildReport> build;
    private readonly Screen screen;
    private readonly LiveReload live = new();
    private readonly CancellationTokenSource stopping = new();
    private LoopbackServer? server;
    private SiteWatcher? watcher;
    private Task watching = Task.CompletedTask;
    private volatile string linkRoot = "";

    public PreviewServer(SiteFolder folder, PreviewOptions options, Func<BuildReport> build, Screen screen)
    {
        this.folder = folder;
        this.options = options;
        this.build = build;
        this.screen = screen;
    }

    /// <summary>After each build, when pages can be asked for.</summary>
    public event Action<BuildReport>? Built;

    /// <summary>Where the site begins: <c>http://localhost:5080/customers-rock/</c>.</summary>
    public string Address => $"{server?.Address}{linkRoot}/";

    /// <exception cref="IOException">The port is taken.</exception>
    public async Task Start(CancellationToken token)
    {
        server = await LoopbackServer.Start(options.Port, Answer, token);
        if (options.Watch)
            Watch();

        await Task.Run(() => Rebuild([]), token).WaitAsync(token);
        watching = watcher is null ? Task.CompletedTask : Task.Run(() => RebuildOnChange(watcher), CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        watcher?.Dispose();
        if (server is not null)
            await server.DisposeAsync();

        await watching;
        stopping.Dispose();
    }

    private void Watch()
    {
        try
        {
            watcher = new SiteWatcher(folder);
            screen.Say(Phrase.Faint($"Watching {string.Join(", ", watcher.Watched)}"));
        }
        catch (IOException e)
        {
            screen.Complain(Phrase.Warning("warning: "), $"changes are not noticed: {e.Message} (on Linux, raise fs.inotify.max_user_watches)");
        }
    }

    private async Task RebuildOnChange(SiteWatcher changes)
    {
        try
        {
            while (true)
                await Rebuild(await changes.Next(stopping.Token));
        }
        catch (OperationCanceledException)
        {
            // The usual end.
        }
    }

    private async Task Rebuild(IReadOnlyCollection<string> changed)
    {
        try
        {
            var report = await PatientBuild.Run(build, stopping.Token);
            linkRoot = report.Settings?.LinkRoot ?? linkRoot;
            live.Tell(report);
            PreviewLog.Write(screen, report, changed);
            Built?.Invoke(report);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Also for a fault of ours: whoever is writing must not lose the preview, the next change may well build again.
            live.Tell("The build failed: " + SafeText.For(e.Message));
            screen.Problem($"the build failed: {e.Message}");
            screen.Detail(e.ToString());
        }
    }

    private Task Answer(HttpContext context, CancellationToken ending)
    {
        var path = context.Request.Path.Value ?? "/";
        return path switch
        {
            PreviewAddresses.Events => live.Stream(context, ending),
            PreviewAddresses.Script => Script(context),
            _ when path.StartsWith(PreviewAddresses.Reserved, StringComparison.Ordinal) => Nothing(context),
            _ => new SiteHandler(folder.Output, () => linkRoot, options.Reload ? live : null).Answer(context),
        };
    }

    private static async Task Script(HttpContext context)
    {
        context.Response.ContentType = ContentTypes.Script;
        await context.Response.Body.WriteAsync(PreviewScript.Bytes, context.RequestAborted);
    }

    private static Task Nothing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
