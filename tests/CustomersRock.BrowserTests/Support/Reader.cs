using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace CustomersRock.BrowserTests.Support;

/// <summary>A reader's browser: a profile of its own, and all that a page did in it that no page of the site may do.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly string address;

    private Reader(IBrowserContext context, string address)
    {
        Context = context;
        this.address = address;
    }

    public IBrowserContext Context { get; }

    /// <summary>What was said to the console, asked of another host, opened, or shown in a dialog; each with the page that did it.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <param name="address">Where the site begins; what lies outside is another host's.</param>
    public static async Task<Reader> Of(SharedBrowser browser, string address, BrowserNewContextOptions? options = null)
    {
        var reader = new Reader(await browser.Browser.NewContextAsync(options ?? new()), address);
        reader.Context.SetDefaultTimeout(30_000);
        return reader;
    }

    public async Task<IPage> Open(string? relative = null)
    {
        var page = await Context.NewPageAsync();
        page.Console += (_, message) => Hear(page, message.Type, message.Text);
        page.PageError += (_, error) => complaints.Enqueue($"{page.Url}: an error: {error}");
        page.Popup += (_, popup) => complaints.Enqueue($"{page.Url}: a window {popup.Url}");
        page.Download += (_, download) => complaints.Enqueue($"{page.Url}: a download {download.Url}");
        page.Request += (_, request) => Look(page, request);
        page.Dialog += async (_, dialog) =>
        {
            complaints.Enqueue($"{page.Url}: a dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        if (relative is not null)
            await page.GotoAsync(address + relative);

        return page;
    }

    /// <summary>Neither cookie nor anything stored, whatever was read before.</summary>
    public async Task KeepsNothing(IPage page)
    {
        Assert.Empty(await Context.CookiesAsync());
        Assert.Equal("0 0 0 0", await page.EvaluateAsync<string>(
            "async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await navigator.serviceWorker?.getRegistrations() ?? []).length].join(' ')"));
    }

    public void WasQuiet() => Assert.True(complaints.IsEmpty, string.Join('\n', complaints.Take(30)));

    public ValueTask DisposeAsync() => Context.DisposeAsync();

    private void Hear(IPage page, string type, string text)
    {
        // The page for what is not there is itself an answer that is no success.
        if (type is "error" or "warning" && !text.EndsWith("404 (Not Found)", StringComparison.Ordinal))
            complaints.Enqueue($"{page.Url}: {type}: {text}");
    }

    private void Look(IPage page, IRequest request)
    {
        if (!request.Url.StartsWith(address, StringComparison.Ordinal))
            complaints.Enqueue($"{page.Url}: a request to {request.Url}");
    }
}
