using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Commands;
using CustomersRock.Curating;
using CustomersRock.Curation.Opinions;
using CustomersRock.Curation.Tagging;
using CustomersRock.Terminal;

namespace CustomersRock.Opinions;

/// <summary>Asks a model about what waits. Only at the end of a gather, which takes its time anyway: everybody else reads what was answered.</summary>
internal static class SecondOpinion
{
    public const string KeyVariable = "CUSTOMERSROCK_OPINION_KEY";

    /// <summary>Whether it was interrupted. Whatever else happens is told in a line, and the plain tagger decides.</summary>
    public static async Task<bool> Ask(Call call, Newsroom room, CancellationToken token)
    {
        try
        {
            var items = Choose(room);
            if (items.IsEmpty)
                return false;

            if (!TryFindKey(call, out var key))
                return Fail(call, $"{KeyVariable} holds letters that no key has");

            var report = await Ask(call, room, key, items, token);
            room.Refresh();
            Tell(call.Screen, room.Content.Settings.Opinion.Model!, report, items.Length);
            return report.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(call, e.Message);
        }
    }

    // What has no opinion yet is judged by the plain tagger alone. Two candidates of the same text are one question.
    private static ImmutableArray<ItemText> Choose(Newsroom room)
    {
        var queue = room.Queue().Select(r => (Item: Judging.TextOf(r.Item.Candidate), Plain: r.Item.Judgement));
        return OpinionChoice.Of(queue.Where(q => !room.Opinions.Has(q.Item)).DistinctBy(q => room.Opinions.PrintOf(q.Item)), room.Content.Settings.Opinion.MostItems);
    }

    private static async Task<OpinionReport> Ask(Call call, Newsroom room, string? key, ImmutableArray<ItemText> items, CancellationToken token)
    {
        var settings = room.Content.Settings.Opinion;
        using var client = OpinionWire.Open(settings, key);
        var round = new OpinionRound(client, settings, room.Opinions, new OpinionFile(room.Folder, room.Opinions.Rules.Themes), call.Host.Time);

        // Not stopped by the token: the round ends by itself.
        return await BuildWatch.Follow(progress => round.Ask(items, progress, token), call.Screen, CancellationToken.None);
    }

    /// <summary>False where it cannot be sent: an exception of HTTP about it would show it.</summary>
    private static bool TryFindKey(Call call, out string? key)
    {
        key = call.Host.Variable(KeyVariable)?.Trim() is { Length: > 0 } given ? given : null;
        return key is null || key.All(c => c is > ' ' and <= '~');
    }

    private static void Tell(Screen screen, string model, OpinionReport report, int wanted)
    {
        var left = wanted - report.Given;
        var cap = report.Cap is null ? "" : $"; {report.Cap} is reached, {left} wait for the next gather";
        if (report.Given > 0 || report.Cap is not null)
            screen.Say(Phrase.Good("Second opinion"), string.Create(CultureInfo.InvariantCulture, $" ({model}) on {report.Given} of {Numbers.Count(report.Asked, "item")}, {report.Tokens} tokens{cap}."));

        if (report.Trouble is { } trouble)
            screen.Complain(Phrase.Warning("warning: "), $"the second opinion {(report.Given == 0 ? "did not answer" : "did not always answer")}: {trouble}; the plain tagger decides{(report.GivenUp ? "" : " there")}.");
    }

    private static bool Fail(Call call, string why)
    {
        call.Screen.Complain(Phrase.Warning("warning: "), $"the second opinion was not asked: {why}; the plain tagger decides.");
        return false;
    }
}
