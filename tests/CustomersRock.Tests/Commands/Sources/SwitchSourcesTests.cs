using Xunit;

namespace CustomersRock.Tests.Commands.Sources;

public sealed class SwitchSourcesTests
{
    [Fact]
    public async Task Sources_are_turned_on_and_off_in_their_own_files()
    {
        using var folder = SourceFolder.Three();
        var before = folder.Read("input/sources/whales.yml");

        Assert.Equal(0, await TestHost.In(folder).Run("sources", "enable", "whales", "metro"));
        Assert.Equal(before.Replace("Enabled: false", "Enabled: true", StringComparison.Ordinal), folder.Read("input/sources/whales.yml"));

        Assert.Equal(0, await TestHost.In(folder).Run("sources", "disable", "whales"));
        Assert.Equal(before, folder.Read("input/sources/whales.yml"));
    }

    [Fact]
    public async Task Why_a_source_was_turned_off_stands_beside_it()
    {
        using var folder = SourceFolder.Three();

        Assert.Equal(0, await TestHost.In(folder).Run("sources", "disable", "metro", "--note", "asked us to stop"));

        Assert.Contains("Feed: https://metro.example/feed\nEnabled: false  # 2026-11-24: asked us to stop\nLanguage: en\n", folder.Read("input/sources/metro.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_held_elsewhere_is_let_in_everywhere_by_a_line_in_its_file()
    {
        using var folder = SourceFolder.Three().With("input/sources/_health.yml", "AsOf: 2026-11-24\nmetro: {State: held, Since: 2026-11-20, Why: \"it speaks another language\"}\n");
        var host = TestHost.In(folder);

        Assert.Equal(0, await host.Run("sources", "enable", "metro"));

        Assert.Contains("metro was held and is asked again.", host.Output, StringComparison.Ordinal);
        Assert.Contains("\nVerified: 2026-11-24\n", folder.Read("input/sources/metro.yml"), StringComparison.Ordinal);
        var again = TestHost.In(folder);
        await again.Run("sources", "enable", "metro");
        Assert.Equal("metro is enabled already.\n", again.Output);
    }

    [Fact]
    public async Task What_is_so_already_is_not_written()
    {
        using var folder = SourceFolder.Three();
        var host = TestHost.In(folder);
        var before = File.GetLastWriteTimeUtc(folder["input/sources/metro.yml"]);

        Assert.Equal(0, await host.Run("sources", "enable", "metro"));

        Assert.Equal("metro is enabled already.\n", host.Output);
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder["input/sources/metro.yml"]));
    }

    [Fact]
    public async Task What_is_read_by_hand_cannot_be_enabled()
    {
        using var folder = SourceFolder.Three();
        var host = TestHost.In(folder);

        Assert.Equal(1, await host.Run("sources", "enable", "town-gazette"));

        Assert.Contains("add a line Feed: https://… to input/sources/town-gazette.yml first", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_source_is_told_with_the_nearest_and_nothing_is_changed()
    {
        using var folder = SourceFolder.Three();
        var host = TestHost.In(folder);

        Assert.Equal(2, await host.Run("sources", "enable", "whales", "metor"));

        Assert.Contains("there is no source \"metor\"; did you mean \"metro\"?", host.Errors, StringComparison.Ordinal);
        Assert.Contains("Enabled: false", folder.Read("input/sources/whales.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_faults_is_left_alone()
    {
        using var folder = SourceFolder.Three().With("input/sources/broken.yml", "Title: [\n");
        var host = TestHost.In(folder);

        Assert.Equal(2, await host.Run("sources", "disable", "broken"));

        Assert.Contains("customersrock check input/sources/broken.yml", host.Errors, StringComparison.Ordinal);
        Assert.Equal("Title: [\n", folder.Read("input/sources/broken.yml"));
    }

    [Fact]
    public async Task A_file_of_unusual_form_is_the_editor_s_to_change()
    {
        const string Flow = "{Title: Metro, Site: \"https://metro.example/\", Feed: \"https://metro.example/feed\", AddedBy: Ada, Added: 2026-11-01}\n";
        using var folder = new TestFolder().With("settings.yml").With("input/sources/metro.yml", Flow);
        var host = TestHost.In(folder);

        Assert.Equal(1, await host.Run("sources", "disable", "metro"));

        Assert.Contains("by hand", host.Errors, StringComparison.Ordinal);
        Assert.Equal(Flow, folder.Read("input/sources/metro.yml"));
    }
}
