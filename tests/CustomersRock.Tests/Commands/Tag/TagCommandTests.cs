using System.Text;
using System.Text.Json;
using CustomersRock.Terminal;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Commands.Tag;

public sealed class TagCommandTests
{
    private const string Item = """{"id":"a-1","title":"The driver who turned back","excerpt":"My mother left her hearing aid on the bus. The driver noticed it at the depot, drove back after her shift and brought it to our door. She wouldn't take a penny.","language":"en"}""";

    [Fact]
    public async Task Each_item_is_a_line_of_JSON_in_its_order()
    {
        var (code, output, errors) = await Tag($"{Item}\n\n{Item.Replace("a-1", "b-2", StringComparison.Ordinal)}", "--format", "jsonl");
        Assert.Equal((ExitCode.Fine, ""), (code, errors));
        var lines = Lines(output);
        Assert.Equal(["a-1", "b-2"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.All(lines, line => Assert.InRange(line.GetProperty("good_news").GetDouble(), 0.5, 1));
        Assert.Contains("kindness", lines[0].GetProperty("themes").EnumerateArray().Select(theme => theme.GetString()));
        var why = lines[0].GetProperty("why").EnumerateArray().ToArray();
        Assert.Contains(why, reason => reason.GetProperty("for").GetString() == "good_news");
        Assert.Contains(why, reason => reason.GetProperty("for").GetString() == "kindness");
    }

    [Fact]
    public async Task People_read_what_the_tagger_thinks_and_why()
    {
        var (code, output, _) = await Tag(Item);
        Assert.Equal(ExitCode.Fine, code);
        Assert.Matches(@"^ *\d+ %  The driver who turned back  a-1\n       good news\n +[+-]\d\.\d\d  ""[^""]+""", output);
    }

    [Fact]
    public async Task A_bad_line_is_named_and_the_others_are_answered()
    {
        var (code, output, errors) = await Tag($"\uFEFF{Item}\nnot JSON\n[1]\n\"text\"\n{{\"id\":7}}\r\n", "--format", "jsonl");
        Assert.Equal(ExitCode.Problems, code);
        Assert.Equal(["\"a-1\"", "7"], Lines(output).Select(line => line.GetProperty("id").GetRawText()));
        Assert.Equal(
            "error: standard input:2: this line is not JSON (byte 2); an item is {\"id\": …, \"title\": …, \"excerpt\": …}\n" +
            "error: standard input:3: this line is no JSON object; an item is {\"id\": …, \"title\": …, \"excerpt\": …}\n" +
            "error: standard input:4: this line is no JSON object; an item is {\"id\": …, \"title\": …, \"excerpt\": …}\n", errors);
    }

    [Fact]
    public async Task A_line_in_another_encoding_and_a_name_that_is_half_a_letter_are_told_and_the_next_is_read()
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder["items.jsonl"], [.. Encoding.Latin1.GetBytes("{\"title\":\"caf\u00e9\"}\n{\"id\":\"\u00e9\"}\n{\"\\ud800\":1}\n"), .. Encoding.UTF8.GetBytes(Item)]);
        var host = TestHost.In(folder);
        Assert.Equal(ExitCode.Problems, await host.Run("tag", "items.jsonl", "--format", "jsonl", "--root", RepositoryFolder.Root));
        Assert.Single(Lines(host.Output));
        Assert.Equal([1, 2, 3], host.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => int.Parse(line.Split(':')[2], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("{}", "null")]
    [InlineData("""{"id":"x","title":null,"excerpt":5,"language":[],"categories":"no"}""", "\"x\"")]
    [InlineData("""{"id":"\ud800","title":"\ud800 she came back","excerpt":"a \udc00 b"}""", null)]
    [InlineData("""{"id":{"a":1},"title":"t","categories":["Privacy",3,null]}""", "null")]
    public async Task What_is_missing_or_odd_in_an_item_is_taken_as_empty(string line, string? id)
    {
        var (code, output, errors) = await Tag(line, "--format", "jsonl");
        Assert.Equal((ExitCode.Fine, ""), (code, errors));
        var answer = Assert.Single(Lines(output));
        if (id is not null)
            Assert.Equal(id, answer.GetProperty("id").GetRawText());
    }

    [Fact]
    public async Task A_line_without_end_is_refused_and_the_next_is_read()
    {
        var (code, output, errors) = await Tag($"{new string('x', 8_100_000)}\n{Item}", "--format", "jsonl");
        Assert.Equal(ExitCode.Problems, code);
        Assert.Single(Lines(output));
        Assert.StartsWith("error: standard input:1: this line is longer than 8 MB", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_read_in_turn_and_a_missing_one_is_told()
    {
        using var folder = new TestFolder().With("one.jsonl", Item);
        var host = TestHost.In(folder);
        Assert.Equal(ExitCode.Problems, await host.Run("tag", "missing.jsonl", "one.jsonl", "--format", "jsonl", "--root", RepositoryFolder.Root));
        Assert.Single(Lines(host.Output));
        Assert.StartsWith("error: missing.jsonl cannot be read", host.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_training_folder_makes_a_model_and_figures()
    {
        var lines = File.ReadLines(Path.Combine(RepositoryFolder.Root, "src/CustomersRock.Curation/Tagging/Training/train-1.jsonl")).Take(80).ToArray();
        using var folder = new TestFolder().With("items/a.jsonl", string.Join('\n', lines[..60])).With("items/b.jsonl", string.Join('\n', lines[60..]));
        var host = TestHost.In(folder);
        Assert.Equal(ExitCode.Fine, await host.Run("tag", "train", "--training", folder["items"], "--model", folder["my.model"], "--root", RepositoryFolder.Root));
        Assert.True(folder.Has("my.model"));
        Assert.Equal(ExitCode.Fine, await host.Run("tag", "evaluate", "--hold-out", "b", "--training", folder["items"], "--root", RepositoryFolder.Root));
        Assert.Equal(ExitCode.Fine, await host.Run("tag", "evaluate", folder["items/b.jsonl"], "--root", RepositoryFolder.Root));
        Assert.Contains("b, taught with all others: 20 items", host.Output, StringComparison.Ordinal);
        Assert.Contains("The shipped model: 20 items", host.Output, StringComparison.Ordinal);
        Assert.Contains("Worst mistakes\n", host.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, await host.Run("tag", "evaluate", "--hold-out", "c", "--training", folder["items"], "--root", RepositoryFolder.Root));
        Assert.Equal("error: there is no training file c; there are a, b.\n", host.Errors);
    }

    private static async Task<(int Code, string Output, string Errors)> Tag(string input, params string[] options)
    {
        using var folder = new TestFolder();
        var host = TestHost.In(folder);
        host.Piped = input;
        var code = await host.Run(["tag", "--root", RepositoryFolder.Root, .. options]);
        return (code, host.Output, host.Errors);
    }

    private static JsonElement[] Lines(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
