using System.Net;
using CustomersRock.Preview;
using CustomersRock.Tests.Terminal;
using Xunit;

namespace CustomersRock.Tests.Preview;

public sealed class PreviewServerTests
{
    [Fact]
    public async Task A_page_is_served_with_the_script_that_reloads_it()
    {
        await using var site = new SmallSite();
        await site.Start();

        var (status, text, type) = await site.Get("/");

        Assert.Equal(200, status);
        Assert.Equal("text/html; charset=utf-8", type);
        Assert.StartsWith("<body>one<script src=\"/_preview/reload.js?state=", text, StringComparison.Ordinal);
        Assert.Equal("<body>one</body>", site.Folder.Read("site/output/index.html"));
    }

    [Fact]
    public async Task A_change_is_built_told_and_served()
    {
        await using var site = new SmallSite();
        await site.Start();
        await using var events = await EventReader.Open(site);
        var (before, _, _) = await events.Next();
        Assert.Equal("text/event-stream", events.Type);

        await site.BuildAfter(() => site.Folder.With("site/input/page.html", "<body>two</body>"), report => report.FilesWritten > 0);

        var (after, summary, _) = await events.Next();
        Assert.NotEqual(before, after);
        Assert.Equal("", summary);
        Assert.StartsWith("<body>two", (await site.Get("/")).Text, StringComparison.Ordinal);
        Assert.Contains($"?state={after}\"", (await site.Get("/")).Text, StringComparison.Ordinal);
        Assert.Contains("input/page.html: built in ", site.Host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_watched_is_said()
    {
        await using var site = new SmallSite();
        site.Folder.With("site/theme/page.liquid");
        await site.Start();

        Assert.Contains("Watching input/, theme/, settings.yml", site.Host.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site/theme/styles/new/site.css")]
    [InlineData("site/settings.yml")]
    [InlineData("site/input/stories/2026/deep/er/story.md")]
    public async Task Theme_settings_and_new_folders_are_watched_too(string path)
    {
        await using var site = new SmallSite();
        site.Folder.With("site/theme/page.liquid");
        await site.Start();

        Assert.True((await site.BuildAfter(() => site.Folder.With(path, "changed"))).Written);
    }

    [Fact]
    public async Task A_folder_that_is_made_later_is_watched_from_then_on()
    {
        await using var site = new SmallSite();
        await site.Start();

        await site.BuildAfter(() => Directory.CreateDirectory(site.Folder["site/theme"]));
        await site.BuildAfter(() => site.Folder.With("site/theme/page.liquid"));

        Assert.Contains("theme/page.liquid: built in ", site.Host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_build_writes_builds_nothing()
    {
        await using var site = new SmallSite();
        await site.Start();

        // The order of events is kept: if the first two were heard, they would be named with the third.
        await site.BuildAfter(() => site.Folder.With("site/output/index.html", "x").With("site/.customersrock/cache", "x").With("site/input/.#page.html").With("site/input/last.md"));

        Assert.Contains("\ninput/last.md: built in", site.Host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_locked_for_a_moment_is_tried_again()
    {
        await using var site = new SmallSite { LockedFor = 2 };

        await site.Start();

        Assert.Equal(200, (await site.Get("/")).Status);
        Assert.Equal("", site.Host.Errors);
    }

    [Fact]
    public async Task A_build_that_cannot_run_is_told_and_the_next_change_builds_again()
    {
        await using var site = new SmallSite { LockedFor = 5 };
        await site.Start();
        Assert.Contains("the build failed: The file is used by another process.", site.Host.Errors, StringComparison.Ordinal);
        Assert.Contains("The file is used by another process.", (await site.Get("/")).Text, StringComparison.Ordinal);

        await site.BuildAfter(() => site.Folder.With("site/input/page.html", "<body>two</body>"));

        Assert.StartsWith("<body>two", (await site.Get("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostics_are_told_to_the_page_as_text_and_the_good_page_stays()
    {
        await using var site = new SmallSite();
        await site.Start();
        await using var events = await EventReader.Open(site);
        var (before, _, _) = await events.Next();
        site.Diagnostics = [Complaints.Hostile];

        await site.BuildAfter(() => site.Folder.With("site/input/page.html", "<body>broken</body>"), report => !report.Diagnostics.IsEmpty);

        var (after, summary, lines) = await events.Next();
        Assert.Equal(before, after);
        Assert.Equal("1 hint", summary);
        Assert.Equal(["input/a,b:c%.md:2:1: hint CR0901: there is \\u{1B}[31m[red]markup[/]\\u{A}::error::pwned; 100 % \"\\u{202E}<script>\""], lines);
        Assert.StartsWith("<body>one", (await site.Get("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_output_the_page_shows_the_diagnostics()
    {
        await using var site = new SmallSite { Diagnostics = [Complaints.Hostile] };
        await site.Start();

        var (status, text, type) = await site.Get("/");

        Assert.Equal(404, status);
        Assert.Equal("text/html; charset=utf-8", type);
        Assert.Contains("There is nothing to show yet", text, StringComparison.Ordinal);
        Assert.Contains("&quot;\\u{202E}&lt;script&gt;&quot;", text, StringComparison.Ordinal);
        Assert.Contains("/_preview/reload.js", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_root_is_served_and_the_root_leads_there()
    {
        await using var site = new SmallSite { LinkRoot = "/customers-rock" };
        await site.Start();

        using var response = await site.Client.GetAsync(site.Origin + "/");

        Assert.Equal("/customers-rock/", response.Headers.Location?.ToString());
        Assert.EndsWith("/customers-rock/", site.Address, StringComparison.Ordinal);
        Assert.Equal(200, (await site.Get("/customers-rock/")).Status);
        Assert.Equal(404, (await site.Get("/customers-rocks/")).Status);
        Assert.Equal(404, (await site.Get("/index.html")).Status);
    }

    [Fact]
    public async Task Our_own_addresses_come_before_the_site_s()
    {
        await using var site = new SmallSite();
        site.Folder.With("site/output/_preview/other.html", "theirs");
        await site.Start();

        Assert.Equal((200, "text/javascript; charset=utf-8"), await StatusAndType(site, "/_preview/reload.js?state=1"));
        Assert.Equal(404, (await site.Get("/_preview/other.html")).Status);
    }

    [Theory]
    [InlineData("rebound.example", 421)]
    [InlineData("localhost.rebound.example", 421)]
    [InlineData("localhost:1", 421)]
    [InlineData("127.0.0.1.nip.example", 421)]
    [InlineData("192.168.0.1", 421)]
    [InlineData("LOCALHOST", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]", 200)]
    public async Task Only_names_of_this_machine_are_answered(string host, int expected)
    {
        await using var site = new SmallSite();
        await site.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, site.Origin + "/");
        var port = new Uri(site.Origin).Port;
        request.Headers.Host = host.EndsWith(":1", StringComparison.Ordinal) && !host.Contains('[', StringComparison.Ordinal) ? host : $"{host}:{port}";

        using var response = await site.Client.SendAsync(request);

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_it()
    {
        await using var site = new SmallSite();
        await site.Start();

        using var response = await site.Client.PostAsync(site.Origin + "/", new StringContent("x"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task It_stops_while_a_page_is_open()
    {
        await using var site = new SmallSite();
        await site.Start();
        await using var events = await EventReader.Open(site);
        await events.Next();

        await site.StopServer().WaitAsync(TimeSpan.FromSeconds(10));

        Assert.True(await events.Ended());
    }

    [Fact]
    public async Task A_taken_port_is_an_IOException()
    {
        await using var first = new SmallSite();
        await first.Start();
        await using var second = new SmallSite();

        await Assert.ThrowsAnyAsync<IOException>(() => second.Start(new PreviewOptions { Port = new Uri(first.Origin).Port, Watch = false }));
    }

    [Fact]
    public async Task Without_reload_a_page_is_served_as_built()
    {
        await using var site = new SmallSite();
        await site.Start(new PreviewOptions { Port = 0, Watch = false, Reload = false });

        Assert.Equal("<body>one</body>", (await site.Get("/")).Text);
        Assert.DoesNotContain("Watching", site.Host.Output, StringComparison.Ordinal);
    }

    private static async Task<(int Status, string Type)> StatusAndType(SmallSite site, string path)
    {
        var (status, _, type) = await site.Get(path);
        return (status, type);
    }
}
