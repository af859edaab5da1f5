using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Checks.Private;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>Nobody's mail address, telephone, card or account number, home address or number plate is told to the world.</summary>
/// <remarks>The build asks, too: what got into a story in another way than through <c>check</c> does not get out.</remarks>
internal sealed class PrivateDataCheck : ICheck
{
    public ImmutableArray<DiagnosticRule> Rules => WordingRules.Distinct(WordingRules.Instance.Private);

    public void Run(CheckRun run)
    {
        var isSuspicious = new bool[run.Stories.Length];
        SharedWork.Each(isSuspicious.Length, i => isSuspicious[i] = MayHold(run.Stories[i]));
        for (var i = 0; i < isSuspicious.Length; i++)
        {
            if (isSuspicious[i])
                StoryWording.Tell(run, run.Stories[i], StoryWording.Private(run.Stories[i]));
        }

        foreach (var item in run.Items)
        {
            if (MayHold(item.Note) || MayHold(item.Excerpt))
                StoryWording.Tell(run, item.At, [.. StoryWording.Private(BodyText.Of(item.Note)), .. StoryWording.Private(item.Excerpt)]);
        }

        foreach (var digest in run.Digests)
        {
            if (MayHold(digest.Body) || MayHold(digest.Description))
                StoryWording.Tell(run, digest.At, [.. StoryWording.Private(BodyText.Of(digest.Body)), .. StoryWording.Private(digest.Description)]);
        }
    }

    private static bool MayHold(Story story) =>
        MayHold(story.Body) || MayHold(story.Title) || MayHold(story.Description) || MayHold(story.Lesson) || MayHold(story.Consent) || StoryWording.Names(story).Any(n => MayHold(n.Text));

    private static bool MayHold(Body body) => body.Search != BodySearch.Clean && PrivateGate.MayHold(body.Html.Utf8.Span);

    private static bool MayHold(string? text) =>
        text is not null && text.AsSpan().ContainsAnyInRange('0', '@') && PrivateGate.MayHold(Encoding.UTF8.GetBytes(text.Replace('<', ' ')));
}
