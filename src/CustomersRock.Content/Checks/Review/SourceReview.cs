using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks.Review;

/// <summary>What others said or wrote has a source.</summary>
internal sealed class SourceReview : ICheck
{
    private const string Quote = "<blockquote";

    /// <summary>So much of a quote is enough to find it.</summary>
    private const int ShownOfQuote = 30;

    private static readonly DiagnosticRule Retold = new(
        "CR0817", Severity.Warning, "what is retold says after whom", "Nobody can look up what another told, unless you say who and where.");

    private static readonly DiagnosticRule Unsaid = new(
        "CR0818", Severity.Hint, "a quote says whose words it is", "Words set apart are somebody's; readers want to know whose, and the somebody has a right to it.");

    public ImmutableArray<DiagnosticRule> Rules => [Retold, Unsaid];

    public void Run(CheckRun run)
    {
        foreach (var story in run.Reviewed)
        {
            if (!story.Sources.IsEmpty)
                continue;

            if (story.Origin != Origin.News && story.Evidence is Evidence.Retold or Evidence.Documented)
                run.Add(Retold.At(story.KeyAt("Evidence"), "the story rests on what others told, but names no source", "add Sources with a Title and, if there is one, a Url"));

            if (story.InReplyTo is null && UnsaidQuote(Encoding.UTF8.GetString(story.Body.Html.Utf8.Span)) is { } quote)
                run.Add(Unsaid.At(run.Written.FindInBody(story.At, quote), "the quote does not say whose words it is", "introduce it (\"She wrote:\"), or add the source under Sources"));
        }
    }

    /// <summary>The beginning of the first quote that nothing introduces and nobody signs.</summary>
    private static string? UnsaidQuote(string html)
    {
        for (var at = 0; (at = html.IndexOf(Quote, at, StringComparison.Ordinal)) >= 0;)
        {
            var end = html.IndexOf("</blockquote", at, StringComparison.Ordinal);
            end = end < 0 ? html.Length : end;
            var inside = BodyText.Of(html[at..end]).Trim();
            if (inside.Length > 0 && !IsIntroduced(html.AsSpan(0, at)) && !IsSigned(inside) && !html.AsSpan(at, end - at).Contains("<a ", StringComparison.Ordinal))
                return inside.Split('\n')[0] is var line && line.Length > ShownOfQuote ? line[..ShownOfQuote] : line;

            at = end;
        }

        return null;
    }

    private static bool IsIntroduced(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        while (before.EndsWith(">") && before.LastIndexOf('<') is var tag and >= 0)
            before = before[..tag].TrimEnd();

        return before.EndsWith(":") || before.EndsWith(",");
    }

    /// <summary>— Ann</summary>
    private static bool IsSigned(string quote) => quote.Split('\n')[^1].TrimStart() is ['—' or '–' or '-', ..] || quote.Contains(" — ", StringComparison.Ordinal);
}
