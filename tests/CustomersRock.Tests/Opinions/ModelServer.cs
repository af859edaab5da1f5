using System.Collections.Immutable;
using System.Text.Json;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Opinions;
using CustomersRock.Curation.Tagging;
using CustomersRock.Opinions;
using CustomersRock.Site;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Opinions;

/// <summary>A language model on loopback that says what a test wants, in OpenAI's form, and a site that asks it.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    public const string Path = "/v1/chat/completions";
    public const string Good = """{"good_news": 0.9, "themes": ["kindness"], "why": "She went back."}""";

    private readonly TestFolder folder = new();

    public FeedServer Server { get; } = new();
    public HandClock Clock { get; } = new();
    public OpinionSettings Settings { get; set; }

    public ModelServer() => Settings = new OpinionSettings { Endpoint = Server.Address("/v1/").ToString(), Model = "small" };

    public string File => folder[OpinionFile.Place];
    public int Requests => Server.Requests.Length;

    public KnownOpinions Known => KnownOpinions.In(new(folder.Path), new ContentSet { Settings = new SiteSettings { Opinion = Settings }, Themes = [Made.Theme("kindness"), Made.Theme("advocacy")] }, Clock.GetUtcNow());

    public static ItemText Item(int number) => new($"Story {number}", "She went back for it.");

    public static ImmutableArray<ItemText> Items(int count) => [.. Enumerable.Range(1, count).Select(Item)];

    /// <summary>An answer of a model, in the form of the chat completions.</summary>
    public static ServedAnswer Saying(string content, long? tokens = 900)
    {
        var usage = tokens is null ? "" : FormattableString.Invariant($$""", "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": {{tokens}}}""");
        return ServedAnswer.Of($$"""{"id": "x", "object": "chat.completion", "choices": [{"index": 0, "message": {"role": "assistant", "content": {{JsonSerializer.Serialize(content)}}}, "finish_reason": "stop"}]{{usage}}}""", "application/json");
    }

    public ModelServer Says(string content, long? tokens = 900) => Answers(_ => Saying(content, tokens));

    public ModelServer Answers(Func<ServedRequest, ServedAnswer> answer)
    {
        Server.Answer(Path, answer);
        return this;
    }

    public async Task<OpinionReport> Ask(int count, string? key = null, CancellationToken token = default)
    {
        using var client = OpinionWire.Open(Settings, key);
        var known = Known;
        return await new OpinionRound(client, Settings, known, new OpinionFile(new(folder.Path), known.Rules.Themes), Clock).Ask(Items(count), new Silent(), token);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        folder.Dispose();
    }

    private sealed class Silent : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
        }
    }
}
