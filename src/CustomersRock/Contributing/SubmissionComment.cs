using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Terminal;

namespace CustomersRock.Contributing;

/// <summary>The one comment below a pull request: what is good, what to mend and how, which themes we would think of, and when a person answers.</summary>
/// <remarks>Whatever comes from the files stands as code or through <see cref="MarkdownText.Inert"/>: it calls nobody, links nowhere and is no HTML.</remarks>
internal static class SubmissionComment
{
    /// <summary>By it the comment is found again, to be brought up to date instead of written anew.</summary>
    public const string Mark = "<!-- customers-rock: check -->";

    private const int LongestTitle = 120;
    private const int LongestWhat = 400;
    private const int LongestLine = 300;

    // GitHub refuses comments of more than 65,536 characters.
    private const int MostFaults = 40;

    /// <summary>Empty where nothing was sent that this is about.</summary>
    public static string Write(Submission submission, CommentOptions options)
    {
        if (submission.IsEmpty)
            return "";

        var text = new StringBuilder(Mark).Append('\n');
        AppendThanks(text, submission);
        AppendGood(text, submission);
        AppendFaults(text, submission.Faults);
        AppendThemes(text, submission);
        AppendNext(text, submission, options);
        return text.ToString();
    }

    private static void AppendThanks(StringBuilder text, Submission submission)
    {
        text.Append(submission.Stories switch
        {
            [] => "### Thank you\n\n",
            [var one] => $"### Thank you for {Title(one)}\n\n",
            var more => $"### Thank you for {Numbers.Count(more.Length, "story", "stories")}\n\n",
        });
    }

    private static void AppendGood(StringBuilder text, Submission submission)
    {
        foreach (var story in submission.Stories)
        {
            var good = GoodPoints.Of(story).ToList();
            if (good.Count == 0)
                continue;

            text.Append(submission.Stories.Length == 1 ? "**What is good already**\n\n" : $"**What is good already about {Title(story)}**\n\n");
            foreach (var point in good)
                text.Append("- ").Append(point).Append('\n');

            text.Append('\n');
        }
    }

    private static void AppendFaults(StringBuilder text, ImmutableArray<Diagnostic> faults)
    {
        if (faults.IsEmpty)
        {
            text.Append("**Nothing to mend.** The check has read all of it and found nothing.\n\n");
            return;
        }

        Append(text, "What has to be mended", [.. faults.Where(f => f.Rule.Severity == Severity.Error)]);
        Append(text, "What would make it better", [.. faults.Where(f => f.Rule.Severity != Severity.Error)]);
    }

    private static void Append(StringBuilder text, string heading, ImmutableArray<Diagnostic> faults)
    {
        if (faults.IsEmpty)
            return;

        text.Append(CultureInfo.InvariantCulture, $"**{heading}**\n\n");
        foreach (var fault in faults.Take(MostFaults))
            Append(text, fault);

        if (faults.Length > MostFaults)
            text.Append(CultureInfo.InvariantCulture, $"- and {faults.Length - MostFaults} more, which the check tells when these are mended\n");

        text.Append('\n');
    }

    private static void Append(StringBuilder text, Diagnostic fault)
    {
        var where = fault.At.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{MarkdownText.Code(fault.At.Path)}, line {fault.At.Line}") : MarkdownText.Code(fault.At.Path);
        text.Append(CultureInfo.InvariantCulture, $"- {where}: {MarkdownText.Inert(CutText.Of(fault.What, LongestWhat))}.");
        if (fault.Mend.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $" *To mend it:* {MarkdownText.Inert(CutText.Of(fault.Mend, LongestWhat))}.");

        text.Append(CultureInfo.InvariantCulture, $" ([{fault.Rule.Code}]({RulePage.AddressOf(fault.Rule)}))\n");
        if (fault is { IsCertain: true, MendedLine: { Length: <= LongestLine } mended })
            AppendLine(text, mended);
    }

    /// <summary>The line as it should read, to be copied: what <c>check --fix</c> would write, and never a guess. The fence is longer than any run of its sign within.</summary>
    private static void AppendLine(StringBuilder text, string mended)
    {
        var line = string.Join("\n  ", mended.Split('\n').Select(SafeText.For));
        var fence = new string('`', Math.Max(3, LongestRun(line) + 1));
        text.Append(CultureInfo.InvariantCulture, $"\n  {fence}yaml\n  {line}\n  {fence}\n\n");
    }

    private static int LongestRun(string line)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in line)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static void AppendThemes(StringBuilder text, Submission submission)
    {
        var advice = new ThemeAdvice(submission.Themes);
        var before = text.Length;
        foreach (var story in submission.Stories)
        {
            foreach (var (theme, because) in advice.For(story))
            {
                text.Append(CultureInfo.InvariantCulture, $"**A theme to think of**{(submission.Stories.Length == 1 ? "" : " for " + Title(story))}: {MarkdownText.Code(theme.Id.Value)}, ")
                    .Append(MarkdownText.Inert(theme.Meaning.TrimEnd('.')));
                text.Append(because.IsEmpty ? ".\n" : $". The machine thought of it because of {string.Join(", ", because.Select(MarkdownText.Code))}; it is often wrong, and you know better.\n");
            }
        }

        if (text.Length > before)
            text.Append('\n');
    }

    private static void AppendNext(StringBuilder text, Submission submission, CommentOptions options)
    {
        text.Append("**What happens now**\n\n");
        if (options.Preview is { } preview)
            text.Append(CultureInfo.InvariantCulture, $"- [See how it will look]({preview}): download *preview*, unpack it, open `index.html`.\n");

        if (!submission.Faults.IsEmpty)
            text.Append("- To mend something, open *Files changed* above, the menu `…` of the file, *Edit file*; *Commit changes* saves it. If you told it in an issue, edit the issue instead. The check then runs again by itself, and this comment changes with it.\n");

        text.Append(submission.Faults.HasErrors()
            ? "- If you would rather not mend it yourself, say so here: an editor does it for you.\n"
            : "- An editor reads it now. You need not do anything.\n");
        text.Append(CultureInfo.InvariantCulture, $"- {AnswerTime.Sentence(options.AnswerDays)}\n");
    }

    private static string Title(Story story) => MarkdownText.Code(CutText.Of(story.Title, LongestTitle));
}
