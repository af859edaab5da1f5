using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Curating;
using CustomersRock.Curation.Decisions;
using CustomersRock.Publishing;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Gather;

/// <summary>Proposes, and says what came of it.</summary>
internal static class ProposalReport
{
    /// <param name="call">Whose words are said.</param>
    /// <param name="room">What waits.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="file">Where the text of the pull request goes; null where nobody wants it.</param>
    /// <param name="token">Ends it.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> Write(Call call, Newsroom room, ProposalRequest request, string? file, CancellationToken token)
    {
        // One of yesterday would be taken for today's.
        if (file is not null && !request.DryRun)
            File.Delete(file);

        ProposalOutcome outcome;
        try
        {
            outcome = await new Proposing(room, request, call.Host.InputIsTerminal).Propose(token);
        }
        catch (GitException e)
        {
            return call.Screen.Problem(e.Message);
        }

        if (file is not null && !request.DryRun && !outcome.Proposed.IsEmpty)
            AtomicFile.Write(file, Encoding.UTF8.GetBytes(ProposalMarkdown.Write(request.Branch, outcome.Proposed)));

        if (!outcome.Fine)
            return call.Screen.Problem(outcome.Text);

        foreach (var item in outcome.Proposed)
            call.Screen.Say($"{ItemPlace.Of(item.Item!)}  {item.Title}  ", Phrase.Faint(item.Reason ?? ""));

        call.Screen.Say(outcome.Proposed.IsEmpty ? outcome.Text : Phrase.Good(outcome.Text));
        return ExitCode.Fine;
    }
}
