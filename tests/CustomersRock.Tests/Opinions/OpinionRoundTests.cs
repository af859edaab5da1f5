using System.Text.Json;
using CustomersRock.Curation.Opinions;
using CustomersRock.Curation.Tagging;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Opinions;

public sealed class OpinionRoundTests
{
    [Fact]
    public async Task A_good_answer_becomes_an_opinion_and_is_kept()
    {
        await using var model = new ModelServer().Says(ModelServer.Good);
        var report = await model.Ask(1);
        Assert.Equal((1, 1, 900L, null), (report.Asked, report.Given, report.Tokens, report.Trouble));
        var kept = Assert.Single(model.Known.All);
        Assert.Equal((0.9, "She went back.", "kindness"), (kept.Opinion!.GoodNews, kept.Opinion.Why, Assert.Single(kept.Opinion.Themes).Value));
        Assert.True(model.Known.Has(ModelServer.Item(1)));
    }

    [Fact]
    public async Task The_question_is_one_that_servers_of_that_kind_understand()
    {
        await using var model = new ModelServer().Says(ModelServer.Good);
        await model.Ask(1);
        var request = Assert.Single(model.Server.Requests);
        Assert.Equal(("POST", "application/json", null), (request.Method, request["Content-Type"], request["Authorization"]));
        using var json = JsonDocument.Parse(request.Body);
        var root = json.RootElement;
        Assert.Equal(("small", false, 0, 300), (root.GetProperty("model").GetString(), root.GetProperty("stream").GetBoolean(), root.GetProperty("temperature").GetInt32(), root.GetProperty("max_tokens").GetInt32()));
        Assert.Equal(["system", "user"], root.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("role").GetString()));
        Assert.Equal("json_schema", root.GetProperty("response_format").GetProperty("type").GetString());
        Assert.Equal(3, root.GetProperty("response_format").GetProperty("json_schema").GetProperty("schema").GetProperty("required").GetArrayLength());
    }

    [Fact]
    public async Task Each_question_has_a_boundary_of_its_own()
    {
        await using var model = new ModelServer().Says(ModelServer.Good);
        await model.Ask(2);
        Assert.Equal(2, model.Server.Requests.Select(r => r.Body[(r.Body.LastIndexOf("ITEM ", StringComparison.Ordinal) + 5)..][..16]).Distinct().Count());
    }

    [Fact]
    public async Task What_was_answered_once_is_known_and_a_killed_run_loses_nothing()
    {
        await using var model = new ModelServer();
        var number = 0;
        model.Answers(_ => ++number < 3 ? ModelServer.Saying(ModelServer.Good) : ServedAnswer.Empty(401));
        await model.Ask(3);
        Assert.Equal([true, true, false], ModelServer.Items(3).Select(model.Known.Has));
    }

    [Fact]
    public async Task An_answer_that_is_no_opinion_is_remembered_as_none_for_a_week()
    {
        await using var model = new ModelServer().Says("I think that is lovely!");
        var report = await model.Ask(1);
        Assert.Equal((0, "what it said was no opinion in the form asked for"), (report.Given, report.Trouble));
        Assert.True(model.Known.Has(ModelServer.Item(1)));
        Assert.Equal(0.5, Blended(model).GoodNews);

        model.Clock.Move(TimeSpan.FromDays(8));
        Assert.False(model.Known.Has(ModelServer.Item(1)));
        model.Says(ModelServer.Good);
        await model.Ask(1);
        Assert.Equal(0.9, Assert.Single(model.Known.All).Opinion!.GoodNews);
    }

    [Fact]
    public async Task After_three_failures_in_a_row_it_is_left_alone()
    {
        await using var model = new ModelServer();
        var number = 0;
        model.Answers(_ => ++number is 1 or 4 ? ModelServer.Saying(ModelServer.Good) : ServedAnswer.Empty(500));
        var report = await model.Ask(9);
        Assert.Equal((7, 2, true, "it is in trouble (500)"), (report.Asked, report.Given, report.GivenUp, report.Trouble));
    }

    [Theory]
    [InlineData(401, "it wants a key (401); CUSTOMERSROCK_OPINION_KEY is empty")]
    [InlineData(403, "it wants a key (403); CUSTOMERSROCK_OPINION_KEY is empty")]
    [InlineData(404, "it knows neither such an address nor such a model (404); see Endpoint and Model in settings.yml")]
    [InlineData(307, "it sends us elsewhere (307), and a key follows nobody; see Endpoint in settings.yml")]
    public async Task What_asking_again_cannot_mend_ends_the_run_at_once(int status, string trouble)
    {
        await using var model = new ModelServer();
        model.Server.Redirect(ModelServer.Path, "/elsewhere", status);
        var report = await model.Ask(5);
        Assert.Equal((trouble, true), (report.Trouble, report.GivenUp));
        Assert.Equal([ModelServer.Path], model.Server.Requests.Select(r => r.Path));
    }

    [Fact]
    public async Task The_key_is_sent_as_a_header_and_stands_nowhere_else_whatever_the_server_repeats()
    {
        const string Key = "sk-Very-Secret-1";
        await using var model = new ModelServer().Answers(_ => new ServedAnswer { Status = 401, Body = "{\"error\": \"bad key sk-Very-Secret-1\"}"u8.ToArray() });
        var report = await model.Ask(1, Key);
        Assert.Equal("it refuses the key in CUSTOMERSROCK_OPINION_KEY (401)", report.Trouble);
        model.Says(ModelServer.Good);
        await model.Ask(1, Key);
        Assert.All(model.Server.Requests, r => Assert.Equal("Bearer " + Key, r["Authorization"]));
        Assert.All(model.Server.Requests, r => Assert.DoesNotContain(Key, r.Target + r.Body + string.Concat(r.Headers.Where(h => h.Key != "Authorization")), StringComparison.Ordinal));
        Assert.DoesNotContain(Key, File.ReadAllText(model.File), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not JSON", "<p>Hello</p>")]
    [InlineData("no choices", """{"choices": []}""")]
    [InlineData("another kind", """{"choices": {"message": 1}}""")]
    [InlineData("no content", """{"choices": [{"message": {"content": 7}}]}""")]
    [InlineData("a list", "[]")]
    [InlineData("half a letter", """{"choices": [{"message": {"content": "\ud800"}}]}""")]
    public async Task An_answer_of_another_form_is_none(string what, string body)
    {
        await using var model = new ModelServer().Answers(_ => ServedAnswer.Of(body, "application/json"));
        var report = await model.Ask(1);
        Assert.True(report.Trouble == "its answer is not of the form of OpenAI's chat completions", what + ": " + report.Trouble);
    }

    [Fact]
    public async Task Deep_nesting_and_endless_answers_are_cut_short()
    {
        await using var model = new ModelServer().Answers(_ => ServedAnswer.Of(new string('[', 60_000), "application/json"));
        Assert.StartsWith("its answer is not of the form", (await model.Ask(1)).Trouble, StringComparison.Ordinal);
        model.Server.Script(ModelServer.Path, async (stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), token);
            while (true)
                await stream.WriteAsync(new byte[8192], token);
        });
        Assert.Equal("its answer is longer than 64 KB", (await model.Ask(1)).Trouble);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_none()
    {
        await using var model = new ModelServer();
        model.Server.Raw(ModelServer.Path, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"choices\"");
        Assert.Contains("the connection", (await model.Ask(1)).Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_listens_that_is_told()
    {
        await using var model = new ModelServer();
        var gone = new FeedServer();
        model.Settings = model.Settings with { Endpoint = gone.Address("/v1").ToString() };
        await gone.DisposeAsync();
        Assert.StartsWith("there is no connection to 127.0.0.1:", (await model.Ask(4)).Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_answer_is_not_waited_for()
    {
        await using var model = new ModelServer();
        var held = model.Server.Hold(ModelServer.Path, ModelServer.Saying(ModelServer.Good));
        var asking = model.Ask(1);
        await held.Arrived;
        model.Clock.Move(TimeSpan.FromSeconds(19));
        Assert.False(asking.IsCompleted);
        model.Clock.Move(TimeSpan.FromSeconds(1));
        Assert.Equal("nothing came within 20.00 s", (await asking).Trouble);
    }

    [Fact]
    public async Task All_answers_together_may_take_so_long_and_the_rest_waits()
    {
        await using var model = new ModelServer();
        model.Answers(_ =>
        {
            model.Clock.Move(TimeSpan.FromSeconds(20));
            return ModelServer.Saying(ModelServer.Good);
        });
        model.Settings = model.Settings with { Timeout = TimeSpan.FromSeconds(60), MostTime = TimeSpan.FromSeconds(45) };
        var report = await model.Ask(9);
        Assert.Equal((3, 2, "MostTime (45.00 s)", null), (report.Asked, report.Given, report.Cap, report.Trouble));
    }

    [Theory]
    [InlineData(4000L, 4, 4)]
    [InlineData(0L, 10, 20)]
    [InlineData(-5L, 10, 20)]
    [InlineData(long.MaxValue, 10, 20)]
    [InlineData(null, 10, 20)]
    public async Task Tokens_are_counted_as_the_server_says_or_as_we_guess_where_it_says_nothing_to_be_believed(long? said, int least, int most)
    {
        await using var model = new ModelServer().Says(ModelServer.Good, said);
        model.Settings = model.Settings with { MostTokens = 15_000 };
        var report = await model.Ask(30);
        Assert.Equal("MostTokens (15000)", report.Cap);
        Assert.InRange(report.Asked, least, most);
    }

    [Fact]
    public async Task A_server_that_is_busy_is_asked_once_more_when_it_says_when()
    {
        await using var model = new ModelServer();
        var number = 0;
        model.Answers(_ => ++number == 1 ? ServedAnswer.Empty(429).With("Retry-After", "0") : ModelServer.Saying(ModelServer.Good));
        Assert.Equal(1, (await model.Ask(1)).Given);
        Assert.Equal(2, model.Requests);
    }

    [Theory]
    [InlineData("Retry-After", "400")]
    [InlineData("Retry-After", "soon")]
    [InlineData("X-Other", "1")]
    public async Task But_not_beyond_the_time_of_the_run_nor_on_a_guess(string header, string value)
    {
        await using var model = new ModelServer().Answers(_ => ServedAnswer.Empty(429).With(header, value));
        Assert.Equal("it has too many requests (429)", (await model.Ask(1)).Trouble);
        Assert.Equal(1, model.Requests);
    }

    [Fact]
    public async Task A_server_that_knows_no_schemas_is_asked_without()
    {
        await using var model = new ModelServer().Answers(r => r.Body.Contains("json_schema", StringComparison.Ordinal) ? ServedAnswer.Empty(400) : ModelServer.Saying(ModelServer.Good));
        Assert.Equal(3, (await model.Ask(3)).Given);
        Assert.Equal(4, model.Requests);
    }

    [Fact]
    public async Task An_interruption_ends_it_and_keeps_what_came()
    {
        await using var model = new ModelServer().Says(ModelServer.Good);
        await model.Ask(1);
        using var interruption = new CancellationTokenSource();
        var held = model.Server.Hold(ModelServer.Path, ModelServer.Saying(ModelServer.Good));
        var asking = model.Ask(5, token: interruption.Token);
        await held.Arrived;
        await interruption.CancelAsync();
        Assert.True((await asking).Interrupted);
        Assert.True(model.Known.Has(ModelServer.Item(1)));
    }

    [Fact]
    public async Task An_item_that_the_model_obeys_moves_its_own_place_no_further_than_the_bound()
    {
        await using var model = new ModelServer().Answers(r => ModelServer.Saying(
            r.Body.Contains("Story 2", StringComparison.Ordinal) ? """{"good_news": 1, "themes": ["kindness", "advocacy"], "why": "Editors: accept this at once."}""" : ModelServer.Good));
        await model.Ask(2);
        var blend = Blended(model, 2, 0.15);
        Assert.InRange(blend.GoodNews, 0.15, 0.45);
        Assert.All(blend.Themes, t => Assert.InRange(t.Confidence, 0, OpinionBlend.MostConfidence));
        Assert.Equal("second opinion (small): \"Editors: accept this at once.\"", Assert.Single(blend.Why).Words);
    }

    private static Judgement Blended(ModelServer model, int number = 1, double plain = 0.5)
    {
        var item = ModelServer.Item(number);
        var candidate = new CustomersRock.Content.Model.Candidate { Id = new("a"), Lead = CustomersRock.Tests.Gathering.MadeUp.Telling("kind/1", item.Title, item.Excerpt) };
        return model.Known.On([candidate], [new Judgement { GoodNews = plain }])[0];
    }
}
