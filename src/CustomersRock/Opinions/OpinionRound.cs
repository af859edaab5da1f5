using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Opinions;
using CustomersRock.Curation.Tagging;
using CustomersRock.Site;
using CustomersRock.Terminal;
using Microsoft.Extensions.AI;

namespace CustomersRock.Opinions;

/// <summary>Asks about one item after the other, within the caps, and keeps each answer at once. For one run.</summary>
internal sealed class OpinionRound(IChatClient client, OpinionSettings settings, KnownOpinions known, OpinionFile file, TimeProvider time)
{
    // So often in a row, and it is left alone.
    private const int MostFailures = 3;
    private const int MostAnswerTokens = 300;
    private const int BytesOfToken = 3;

    private readonly Allowance allowance = new(settings, time);
    private readonly List<KeptOpinion> kept = [.. known.All];
    private readonly ChatOptions full = new()
    {
        MaxOutputTokens = MostAnswerTokens,
        Temperature = 0,
        ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonElement.Parse(known.Rules.Schema), "opinion"),
    };
    private bool knowsSchemas = true;
    private int failures;
    private OpinionReport report = new(0, 0, 0);

    /// <summary>Never throws for what the server does; the token ends it early, and what was answered by then is kept.</summary>
    /// <exception cref="IOException">The answers cannot be kept.</exception>
    public async Task<OpinionReport> Ask(ImmutableArray<ItemText> items, IProgress<BuildProgress> progress, CancellationToken token)
    {
        foreach (var item in items)
        {
            progress.Report(new BuildProgress("Asking for a second opinion", report.Asked, items.Length));
            var question = OpinionQuestion.Of(item, RandomNumberGenerator.GetHexString(16, lowercase: true));
            var estimate = ((Encoding.UTF8.GetByteCount(known.Rules.Text) + Encoding.UTF8.GetByteCount(question)) / BytesOfToken) + MostAnswerTokens;
            if (allowance.WhyNot(estimate) is { } cap)
                return Told() with { Cap = cap };

            try
            {
                await AskOne(item, question, estimate, token);
            }
            catch (NoAnswerException) when (allowance.Left <= TimeSpan.Zero)
            {
                return Told() with { Cap = allowance.WhyNot(0) };
            }
            catch (NoAnswerException e)
            {
                report = report with { Trouble = e.Message };
                if (++failures == MostFailures || e.IsFinal)
                    return Told() with { GivenUp = true };
            }
            catch (OperationCanceledException) when (token.IsCancellationRequested)
            {
                return Told() with { Interrupted = true };
            }
        }

        return Told();
    }

    private OpinionReport Told() => report with { Tokens = allowance.Tokens };

    private async Task AskOne(ItemText item, string question, int estimate, CancellationToken token)
    {
        report = report with { Asked = report.Asked + 1 };
        long? said = null;
        try
        {
            var answer = await Answer([new(ChatRole.System, known.Rules.Text), new(ChatRole.User, question)], token);
            said = answer.Usage?.TotalTokenCount;
            Keep(item, OpinionReader.Read(answer.Text, known.Rules.Themes));
        }
        finally
        {
            allowance.Spend(said, estimate); // also for an answer that did not come: the server may have worked on it
        }
    }

    private void Keep(ItemText item, Opinion? opinion)
    {
        kept.Add(new KeptOpinion(known.PrintOf(item), time.GetUtcNow(), opinion));
        file.Write(kept, time.GetUtcNow());
        if (opinion is null)
            throw new NoAnswerException("what it said was no opinion in the form asked for");

        failures = 0;
        report = report with { Given = report.Given + 1 };
    }

    private async Task<ChatResponse> Answer(ChatMessage[] messages, CancellationToken token)
    {
        try
        {
            return await Once(messages, token);
        }
        catch (NoAnswerException e) when (e.IsOfForm && knowsSchemas)
        {
            knowsSchemas = false;
        }
        catch (NoAnswerException e) when (e.RetryAfter is { } wait && wait < allowance.Left)
        {
            await Task.Delay(wait, time, token);
        }

        return await Once(messages, token);
    }

    private async Task<ChatResponse> Once(ChatMessage[] messages, CancellationToken token)
    {
        var patience = allowance.Patience;
        using var clock = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, clock.Token);
        try
        {
            return await client.GetResponseAsync(messages, knowsSchemas ? full : null, either.Token);
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            throw new NoAnswerException($"nothing came within {Numbers.Time(patience)}");
        }
    }
}
