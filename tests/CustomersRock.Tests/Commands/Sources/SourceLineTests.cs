using System.Text;
using CustomersRock.Commands.Sources;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Sources;

public sealed class SourceLineTests
{
    private const string Rest = "AddedBy: Ada\nAdded: 2026-11-01\n";

    [Theory]
    [InlineData("Enabled: true", "Enabled: false")]
    [InlineData("Enabled:   true   # for now", "Enabled:   false   # for now")]
    [InlineData("enabled: True", "enabled: false")]
    [InlineData("Enabled:\n  true", "Enabled:\n  false")]
    [InlineData("Enabled:", "Enabled: false")]
    public void The_word_is_changed_and_nothing_else(string before, string after)
    {
        var head = "# Ours.\nTitle: \"Metro: the paper\"   # as it calls itself\nSite: https://metro.example/\nFeed: https://metro.example/feed\n";
        Assert.Equal($"{head}{after}\n{Rest}", Set($"{head}{before}\n{Rest}", false));
    }

    [Fact]
    public void Where_there_is_no_line_it_comes_behind_that_of_the_feed() =>
        Assert.Equal(
            "Title: Metro\nSite: https://metro.example/\nFeed: https://metro.example/feed # rss\nEnabled: false\n" + Rest,
            Set("Title: Metro\nSite: https://metro.example/\nFeed: https://metro.example/feed # rss\n" + Rest, false));

    [Fact]
    public void Words_in_a_note_are_no_switch() =>
        Assert.Contains("Note: |\n  Enabled: true\n", Set("Title: Metro\nNote: |\n  Enabled: true\nSite: https://metro.example/\nFeed: https://metro.example/feed\n" + Rest, false), StringComparison.Ordinal);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Ends_of_lines_and_a_byte_order_mark_stay(string end)
    {
        var before = "\uFEFF" + ("Enabled: true\nTitle: Metro\nSite: https://metro.example/\nFeed: https://metro.example/feed\n" + Rest).ReplaceLineEndings(end);
        Assert.Equal(before.Replace("Enabled: true", "Enabled: false", StringComparison.Ordinal), Set(before, false));
        var without = before.Replace("Enabled: true" + end, "", StringComparison.Ordinal);
        Assert.Equal(without.Replace("feed" + end, $"feed{end}Enabled: false{end}", StringComparison.Ordinal), Set(without, false));
    }

    [Fact]
    public void A_file_without_a_last_line_end_is_changed_too() =>
        Assert.Equal("Title: Metro\nSite: https://metro.example/\nAddedBy: Ada\nAdded: 2026-11-01\nFeed: https://metro.example/feed\nEnabled: false",
            Set("Title: Metro\nSite: https://metro.example/\nAddedBy: Ada\nAdded: 2026-11-01\nFeed: https://metro.example/feed", false));

    [Fact]
    public void A_remark_comes_with_turning_off_and_goes_with_turning_on()
    {
        var text = "Title: Metro\nSite: https://metro.example/\nFeed: https://metro.example/feed\nEnabled: true\n" + Rest;
        var off = Set(text, false, SourceLine.Remark(Made.Day("2026-11-24"), "too many\nwhales: # \u202eno"));
        Assert.Contains("Enabled: false  # 2026-11-24: too many whales: #  no\n", off, StringComparison.Ordinal);
        Assert.Contains("Enabled: false  # 2026-11-25: still\n", Set(off, false, SourceLine.Remark(Made.Day("2026-11-25"), "still")), StringComparison.Ordinal);
        Assert.Equal(text, Set(off, true));
    }

    [Fact]
    public void A_remark_stays_where_a_source_is_turned_off_without_another()
    {
        const string Text = "Title: Metro\nSite: https://metro.example/\nFeed: https://metro.example/feed\nEnabled: true # 2026-11-20: on trial\n" + Rest;
        Assert.Contains("Enabled: false # 2026-11-20: on trial\n", Set(Text, false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_remark_of_the_editor_s_own_stays() =>
        Assert.Contains("Enabled: true # mine\n", Set("Title: Metro\nSite: https://metro.example/\nFeed: https://metro.example/feed\nEnabled: false # mine\n" + Rest, true), StringComparison.Ordinal);

    private static string Set(string text, bool enabled, string? remark = null)
    {
        var (source, said) = SourceFile.Read(new SourceId("metro"), Encoding.UTF8.GetBytes(text));
        Assert.True(source is not null, string.Join('\n', said));
        var after = SourceLine.Enable(text, source, enabled, remark);
        Assert.Equal(enabled, SourceFile.Read(new SourceId("metro"), Encoding.UTF8.GetBytes(after)).Source?.Enabled);
        return after;
    }
}
