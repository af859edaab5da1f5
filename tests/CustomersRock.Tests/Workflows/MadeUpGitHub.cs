using System.Text.Json;
using System.Text.Json.Nodes;
using CustomersRock.Tests.Commands;
using Xunit;

namespace CustomersRock.Tests.Workflows;

/// <summary>What GitHub knows of a repository, in files that the stand-in for <c>gh</c> reads and writes.</summary>
internal sealed class MadeUpGitHub : IDisposable
{
    public const string Repository = "customers-rock/customers-rock";

    private readonly TestFolder state = new TestFolder().With("pulls.json", "[]").With("comments.json", "[]").With("statuses.json", "[]").With("calls.txt");

    public MadeUpGitHub() => Assert.SkipWhen(ScriptRun.Missing.Length > 0, ScriptRun.Missing);

    /// <summary>Every call, its words in angle brackets.</summary>
    public string[] Calls => state.Read("calls.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonArray Pulls
    {
        get => Read("pulls.json");
        set => Write("pulls.json", value);
    }

    public JsonArray Comments
    {
        get => Read("comments.json");
        set => Write("comments.json", value);
    }

    public JsonArray Statuses => Read("statuses.json");

    /// <summary>What a workflow sets.</summary>
    public IEnumerable<(string Name, string Value)> Variables =>
    [
        ("GH_STATE", state.Path), ("GITHUB_REPOSITORY", Repository), ("GITHUB_REF_NAME", "main"), ("GIT_CONFIG_GLOBAL", Path.Combine(state.Path, "gitconfig")), ("GIT_CONFIG_NOSYSTEM", "1"), ("HOME", state.Path),
    ];

    public void ForgetCalls() => File.WriteAllText(state["calls.txt"], "");

    /// <summary>Runs a script, which must do well; what it printed.</summary>
    public string Run(string script, IEnumerable<(string Name, string Value)> more, params string[] words) => Run(script, state.Path, more, words);

    public string Run(string script, string folder, IEnumerable<(string Name, string Value)> more, params string[] words)
    {
        var (code, output, errors) = ScriptRun.Run(script, folder, [.. Variables, .. more], words);
        Assert.True(code == 0, $"{script} ended with {code}: {output}{errors}");
        return output;
    }

    /// <summary>A file with a text in it, to give to a script.</summary>
    public string FileWith(string text)
    {
        state.With("text.md", text);
        return state["text.md"];
    }

    public void Dispose() => state.Dispose();

    private JsonArray Read(string name) => (JsonArray)JsonNode.Parse(state.Read(name))!;

    private void Write(string name, JsonArray value) => File.WriteAllText(state[name], value.ToJsonString(new JsonSerializerOptions()));
}
