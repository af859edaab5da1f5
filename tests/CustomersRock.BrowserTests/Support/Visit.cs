using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Support;

/// <summary>An editor's browser: a profile of its own, and all that went wrong in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string address;
    private readonly ConcurrentQueue<string> complaints = new();

    private Visit(IBrowserContext context, string address)
    {
        this.context = context;
        this.address = address;
    }

    public IPage Page { get; private set; } = null!;

    public static async Task<Visit> To(SharedBrowser browser, string address, BrowserNewContextOptions? options = null)
    {
        var visit = new Visit(await browser.Browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } }), address);
        visit.context.SetDefaultTimeout(30_000);
        visit.Page = await visit.NewTab();
        return visit;
    }

    /// <summary>Another tab of the same browser, at the queue.</summary>
    public async Task<IPage> NewTab()
    {
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            // A browser tells of every answer that is no success; those are what tests ask for.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                complaints.Enqueue(message.Text);
        };
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Dialog += async (_, dialog) =>
        {
            complaints.Enqueue($"a dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal))
                complaints.Enqueue($"a request to {request.Url}");
        };
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>No error, no dialog, nothing asked of another host.</summary>
    public void WasQuiet() => Assert.Empty(complaints);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
