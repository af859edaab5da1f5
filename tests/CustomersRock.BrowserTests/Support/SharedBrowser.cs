using CustomersRock.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(SharedBrowser))]

namespace CustomersRock.BrowserTests.Support;

/// <summary>One browser for all tests: starting it takes longer than most of them. Each test has a profile of its own in it.</summary>
public sealed class SharedBrowser : IAsyncLifetime
{
    // No name leads anywhere but here: what a page asks of another host is counted, and never leaves the machine.
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public IBrowser Browser => browser ?? throw new InvalidOperationException("The browser has not started.");

    public async ValueTask InitializeAsync()
    {
        // A machine that does much else is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(20_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = await BrowserFinder.Find(playwright.Chromium.ExecutablePath), Args = Quiet });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();

        playwright?.Dispose();
    }
}
