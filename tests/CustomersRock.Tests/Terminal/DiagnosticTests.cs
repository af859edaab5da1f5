using System.Collections.Immutable;
using System.Text.Json;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Terminal;
using CustomersRock.Tests.Commands;
using Xunit;

namespace CustomersRock.Tests.Terminal;

public sealed class DiagnosticTests
{
    private static readonly ImmutableArray<Diagnostic> All = [Complaints.UnknownTheme, Complaints.Hostile, Complaints.Missing];

    [Fact]
    public void As_text_they_stand_in_file_order_with_the_mended_line_below()
    {
        Assert.Equal("""
            input/a,b:c%.md:2:1: hint CR0901: there is \u{1B}[31m[red]markup[/]\u{A}::error::pwned; 100 % "\u{202E}<script>"
            input/about.md: warning CR0404: nothing is said; say something
            input/stories/2026/violin.md:6:10: error CR0203: there is no theme "advocasy"; did you mean "advocacy"?
                perhaps: Themes: [advocacy]

            """, Plain(screen => DiagnosticText.Write(All, why: false, screen.Print)));
    }

    [Fact]
    public void What_is_certain_is_to_be_written_line_by_line()
    {
        Assert.EndsWith("\n    write: Themes: [advocacy]\n    write: ---\n", Plain(screen => DiagnosticText.Write([Complaints.Slip], why: false, screen.Print)), StringComparison.Ordinal);
        Assert.Contains("%0Awrite: Themes: [advocacy]%0Awrite: ---%0A", GitHubAnnotations.Write([Complaints.Slip]), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_a_rule_exists_is_told_on_request() => Assert.Contains(
        "\n    why: A theme without a page leads readers nowhere.\n    more: https://github.com/customers-rock/customers-rock/blob/main/docs/rules.md#cr0203\n",
        Plain(screen => DiagnosticText.Write(All, why: true, screen.Print)),
        StringComparison.Ordinal);

    [Fact]
    public void On_a_terminal_the_same_words_are_shown_and_markup_of_strangers_is_text()
    {
        using var folder = new TestFolder();
        var host = TestHost.OnTerminal(folder);

        DiagnosticText.Write(All, why: false, new Screen(host, Verbosity.Normal, colour: true).Print);

        Assert.Contains("hint CR0901: there is \\u{1B}[31m[red]markup[/]\\u{A}::error::pwned;", host.Console.Output, StringComparison.Ordinal);
        Assert.Contains("    perhaps: Themes: [advocacy]", host.Console.Output, StringComparison.Ordinal);
        Assert.Equal("", host.Output);
    }

    [Fact]
    public void As_JSON_they_have_a_stable_shape()
    {
        using var json = JsonDocument.Parse(DiagnosticJson.Write(All, stories: 19));

        var root = json.RootElement;
        Assert.Equal(["stories", "errors", "warnings", "hints", "diagnostics"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal([19, 1, 1, 1], root.EnumerateObject().Take(4).Select(member => member.Value.GetInt32()));
        var last = root.GetProperty("diagnostics")[2];
        Assert.Equal(["code", "severity", "file", "line", "column", "what", "mend", "mendedLine", "certain", "why", "page", "forEditor"], last.EnumerateObject().Select(member => member.Name));
        Assert.Equal("CR0203", last.GetProperty("code").GetString());
        Assert.Equal("error", last.GetProperty("severity").GetString());
        Assert.Equal((6, 10), (last.GetProperty("line").GetInt32(), last.GetProperty("column").GetInt32()));
        Assert.Equal("Themes: [advocacy]", last.GetProperty("mendedLine").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("diagnostics")[1].GetProperty("mendedLine").ValueKind);
    }

    [Fact]
    public void JSON_holds_no_raw_control_character()
    {
        var text = DiagnosticJson.Write([Complaints.Place.At(new FilePosition("a\u009b.md"), "\u001b\u202e\u2028", "")], 0);

        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain(text, c => c is '\u202e' or '\u2028');
    }

    [Fact]
    public void As_annotations_they_cannot_give_commands_to_the_workflow() => Assert.Equal("""
        ::notice file=input/a%2Cb%3Ac%25.md,line=2,col=1,title=CR0901::there is \u{1B}[31m[red]markup[/]\u{A}::error::pwned; 100 %25 "\u{202E}<script>"%0Ahttps://github.com/customers-rock/customers-rock/blob/main/docs/rules.md#cr0901
        ::warning file=input/about.md,title=CR0404::nothing is said; say something%0Ahttps://github.com/customers-rock/customers-rock/blob/main/docs/rules.md#cr0404
        ::error file=input/stories/2026/violin.md,line=6,col=10,title=CR0203::there is no theme "advocasy"; did you mean "advocacy"?%0Aperhaps: Themes: [advocacy]%0Ahttps://github.com/customers-rock/customers-rock/blob/main/docs/rules.md#cr0203

        """, GitHubAnnotations.Write(All));

    [Fact]
    public void A_count_names_what_there_is()
    {
        Assert.Equal("1 error, 1 warning, 1 hint", DiagnosticCounts.Of(All).ToString());
        Assert.Equal("2 errors", DiagnosticCounts.Of([Complaints.UnknownTheme, Complaints.UnknownTheme]).ToString());
        Assert.Equal("", DiagnosticCounts.Of([]).ToString());
    }

    private static string Plain(Action<Screen> write)
    {
        using var folder = new TestFolder();
        var host = TestHost.In(folder);
        write(new Screen(host, Verbosity.Normal, colour: true));
        return host.Output;
    }
}
