using System.Text.Json;
using Xunit;

namespace CustomersRock.Tests.Commands.Sources;

public sealed class ListSourcesTests
{
    [Fact]
    public async Task On_a_terminal_each_source_has_its_state_and_below_it_why_in_eighty_columns()
    {
        using var folder = SourceFolder.Three().WithHealth();
        var host = TestHost.OnTerminal(folder);

        Assert.Equal(0, await host.Run("sources", "list", "--no-color"));

        Assert.Equal("""
            source        state     since       newest      next try
            metro         failing   2026-11-20  2026-11-19
                the server answered 503, and what it says beside that is so long that no
                terminal of the usual width can show it on one line
            town-gazette  by hand
            whales        disabled
            3 sources, 1 of them read.

            """, host.Output);
        Assert.All(host.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public async Task A_long_id_has_a_line_of_its_own()
    {
        using var folder = SourceFolder.Three().With("input/sources/a-source-with-quite-a-long-name.yml", SourceFolder.Source("Long", "https://long.example/"));
        var host = TestHost.OnTerminal(folder);

        Assert.Equal(0, await host.Run("sources", "list", "--no-color"));

        Assert.Contains("\na-source-with-quite-a-long-name\n                          new\n", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elsewhere_each_source_is_one_line_with_tabs()
    {
        using var folder = SourceFolder.Three().WithHealth();
        var host = TestHost.In(folder);

        Assert.Equal(0, await host.Run("sources", "list"));

        var lines = host.Output.Split('\n');
        Assert.StartsWith("metro\tfailing\t2026-11-20\t2026-11-19\t\tthe server answered 503, and", lines[0], StringComparison.Ordinal);
        Assert.Equal(["town-gazette\tby hand\t\t\t\t", "whales\tdisabled\t2026-11-20\t\t\t", ""], lines[1..]);
    }

    [Fact]
    public async Task Quietly_only_ids_are_listed()
    {
        using var folder = SourceFolder.Three();
        var host = TestHost.In(folder);

        Assert.Equal(0, await host.Run("sources", "list", "--quiet"));

        Assert.Equal("metro\ntown-gazette\nwhales\n", host.Output);
    }

    [Fact]
    public async Task Programs_get_all_that_is_known()
    {
        using var folder = SourceFolder.Three().WithHealth();
        var host = TestHost.In(folder);

        Assert.Equal(0, await host.Run("sources", "list", "--format", "json"));

        using var json = JsonDocument.Parse(host.Output);
        var metro = json.RootElement.GetProperty("sources")[0];
        Assert.Equal(("metro", "failing", "2026-11-20T00:00:00Z", true, JsonValueKind.Null),
            (metro.GetProperty("id").GetString(), metro.GetProperty("state").GetString(), metro.GetProperty("since").GetString(), metro.GetProperty("enabled").GetBoolean(), metro.GetProperty("nextTry").ValueKind));
    }

    [Fact]
    public async Task A_file_with_faults_is_told_and_the_others_are_listed()
    {
        using var folder = SourceFolder.Three().With("input/sources/broken.yml", "Title: [\n");
        var host = TestHost.In(folder);

        Assert.Equal(0, await host.Run("sources", "list", "--quiet"));

        Assert.DoesNotContain("broken", host.Output, StringComparison.Ordinal);
        Assert.Contains("left out because of faults: input/sources/broken.yml", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_without_sources_says_how_to_begin()
    {
        using var folder = new TestFolder().With("settings.yml");
        var host = TestHost.OnTerminal(folder);

        Assert.Equal(0, await host.Run("sources", "list"));

        Assert.Contains("customersrock sources add URL", host.Output + host.Console.Output, StringComparison.Ordinal);
    }
}
