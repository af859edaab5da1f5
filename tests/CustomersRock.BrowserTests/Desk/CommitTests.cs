using System.Diagnostics;
using CustomersRock.BrowserTests.Support;
using CustomersRock.Tests.Desk;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CustomersRock.BrowserTests.Desk;

public sealed class CommitTests(SharedBrowser browser)
{
    [Fact]
    public async Task The_button_commits_the_verdicts_and_nothing_else()
    {
        await using var site = await Repository();
        site.Folder.With("input/about.md", "---\nTitle: About\n---\nNot finished.\n");
        await Git(site, "add", "input/about.md");
        await using var visit = await Visit.To(browser, site.Address);
        await DecideTwo(visit.Page);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Commit" }).ClickAsync();
        await Expect(visit.Page.Locator("#message")).ToHaveValueAsync("Curate: 1 accepted, 1 rejected");
        await Expect(visit.Page.Locator("pre")).ToContainTextAsync("git add -- input/gathered");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Commit these" }).ClickAsync();

        await Expect(visit.Page.Said()).ToContainTextAsync("Committed");
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("All that was decided is committed on main");
        Assert.Equal("Curate: 1 accepted, 1 rejected", await Git(site, "log", "-1", "--format=%s"));
        var files = (await Git(site, "show", "--name-only", "--format=", "HEAD")).Split('\n');
        Assert.Equal(2, files.Length);
        Assert.All(files, f => Assert.StartsWith("input/gathered/", f, StringComparison.Ordinal));
        Assert.Equal("A  input/about.md", await Git(site, "status", "--porcelain"));
        visit.WasQuiet();
    }

    [Fact]
    public async Task A_hook_that_refuses_is_heard()
    {
        await using var site = await Repository();
        site.Folder.With(".git/hooks/pre-commit", "#!/bin/sh\necho 'the spelling of <b>gathered</b> is wrong' >&2\nexit 1\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(site.Folder[".git/hooks/pre-commit"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        await using var visit = await Visit.To(browser, site.Address);
        await DecideTwo(visit.Page);
        await visit.Page.GotoAsync(site.Address + "commit");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Commit these" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("the spelling of <b>gathered</b> is wrong");
        Assert.Equal("Begin", await Git(site, "log", "-1", "--format=%s"));
    }

    [Fact]
    public async Task What_was_decided_meanwhile_is_looked_at_first()
    {
        await using var site = await Repository();
        await using var visit = await Visit.To(browser, site.Address);
        await DecideTwo(visit.Page);
        await visit.Page.GotoAsync(site.Address + "commit");
        var other = await visit.NewTab();
        var title = await other.Title();
        await other.Keyboard.PressAsync("r");
        await other.Keyboard.PressAsync("1");
        await other.Leaves(title);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Commit these" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("nothing was committed yet");
        await Expect(visit.Page.Locator("#message")).ToHaveValueAsync("Curate: 1 accepted, 2 rejected");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Commit these" }).ClickAsync();
        await Expect(visit.Page.Said()).ToContainTextAsync("Committed");
    }

    [Fact]
    public async Task During_a_merge_nothing_is_committed()
    {
        await using var site = await Repository();
        await using var visit = await Visit.To(browser, site.Address);
        await DecideTwo(visit.Page);
        await visit.Page.GotoAsync(site.Address + "commit");
        site.Folder.With(".git/MERGE_HEAD", await Git(site, "rev-parse", "HEAD"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Commit these" }).ClickAsync();
        await Expect(visit.Page.Locator(".fault")).ToContainTextAsync("A merge is not finished");
        Assert.Equal("Begin", await Git(site, "log", "-1", "--format=%s"));
    }

    private static async Task<DeskSite> Repository()
    {
        var site = DeskSite.OfTen();
        site.Folder.With(".gitignore", ".customersrock/\n");
        await Git(site, "init", "-q", "-b", "main");
        await Git(site, "config", "user.name", "Ada");
        await Git(site, "config", "user.email", "ada@example.org");
        await Git(site, "add", "-A");
        await Git(site, "commit", "-q", "-m", "Begin");
        return await site.Start();
    }

    private static async Task DecideTwo(IPage page)
    {
        var title = await page.Title();
        await page.ChooseTheme();
        await page.Locator("#note").FillAsync(DeskKeys.Sentence);
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Leaves(title);
        title = await page.Title();
        await page.Keyboard.PressAsync("r");
        await page.Keyboard.PressAsync("6");
        await page.Leaves(title);
    }

    private static async Task<string> Git(DeskSite site, params string[] words)
    {
        using var git = Process.Start(new ProcessStartInfo("git", words) { WorkingDirectory = site.Folder.Path, RedirectStandardOutput = true })!;
        var said = await git.StandardOutput.ReadToEndAsync();
        await git.WaitForExitAsync();
        return git.ExitCode == 0 ? said.TrimEnd() : throw new InvalidOperationException($"git {words[0]} ended with {git.ExitCode}");
    }
}
