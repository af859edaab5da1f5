using System.Globalization;
using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Contributing;
using CustomersRock.Drafting;
using CustomersRock.Terminal;

namespace CustomersRock.Asking;

/// <summary>The one comment below an issue: that there is a file now and what comes next, or what to mend.</summary>
/// <remarks>What the teller wrote stands as code: it calls nobody, links nowhere and is no HTML. Where a number of a pull request belongs, it is the last line, for it is known last.</remarks>
internal static class TellersAnswer
{
    /// <summary>By it the comment is found again.</summary>
    public const string Mark = "<!-- customers-rock: tell -->";

    private const int LongestTitle = 120;
    private const int LongestName = 60;
    private const string HowToEdit = "the menu `…` at the top right of your text, *Edit*";

    /// <summary>There is a file; its pull request is to be named behind the end.</summary>
    public static string Waiting(StoryDraft draft, int? answerDays) =>
        $"""
        {Mark}
        ### Thank you for {MarkdownText.Code(CutText.Of(draft.Title, LongestTitle))}

        Your story is a file now, signed {MarkdownText.Code(CutText.Of(draft.Author, LongestName))}, and it waits for an editor.

        **What happens now**

        - A check reads it, and within some minutes it says beside the file what is good and what could be better. Whether you do something about it is up to you.
        - An editor reads it and answers you here. {AnswerTime.Sentence(answerDays)}
        - To change something, edit what you wrote: {HowToEdit}. The file changes with it, as long as no editor has begun to work on it.
        - To take it back, write so here. Nobody asks why.

        The file, and all that is said about it: 
        """;

    /// <summary>An editor has changed the file meanwhile; the pull request is to be named behind the end.</summary>
    public static string Left() =>
        $"""
        {Mark}
        ### You changed your text

        An editor has already worked on the file of your story, so the machine does not write over it. Say here what should be different, and an editor puts it in.

        The file, and all that is said about it: 
        """;

    public static string ToMend(ToldIssue told, SiteSettings site) => told.Wants.IsEmpty ? WithoutForm(site) : Wants(told);

    private static string Wants(ToldIssue told)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Mark}\n### Thank you. {(told.Wants.Length == 1 ? "One thing is" : "A few things are")} missing\n\n")
            .Append(CultureInfo.InvariantCulture, $"All that you wrote is safe above. Before a file can be made of it, mend this there ({HowToEdit}):\n\n");
        foreach (var want in told.Wants)
            text.Append("- ").Append(want).Append('\n');

        return text.Append("\nWhen you save it, it is read again within some minutes, and this answer changes. If you would rather not mend it yourself, say so here: an editor helps.\n").ToString();
    }

    private static string WithoutForm(SiteSettings site)
    {
        var form = site.Repository is { } repository ? $"[the form]({repository}/issues/new?template={StoryForm.Template})" : "the form";
        var links = new LinkBase(site);
        var own = links.Origin.Length > 0 ? $", or [the one on our site]({links.Absolute(SiteAddresses.Submit)})" : "";
        return $"""
            {Mark}
            ### Thank you for your story

            It was written without the form, so no file can be made of it by itself. Please open {form}{own}, copy your text into it and answer the few questions beside it: how we may name you, above all. Then close this issue.

            If you would rather not, say so here: an editor asks you what is missing.

            """;
    }
}
