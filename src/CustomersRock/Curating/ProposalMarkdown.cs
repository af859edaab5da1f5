using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CustomersRock.Commands.Gather;
using CustomersRock.Content.Texts;
using CustomersRock.Curation.Decisions;
using CustomersRock.Terminal;

namespace CustomersRock.Curating;

/// <summary>The text of the pull request: what is proposed, and how an editor decides.</summary>
internal static class ProposalMarkdown
{
    private const int LongestTitle = 160;
    private const int LongestWhy = 300;

    public static string Write(string branch, ImmutableArray<Decision> proposed)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Numbers.Count(proposed.Length, "item waits", "items wait")} for an editor's sentence, each in a file of its own on `{branch}`.\n\n")
            .Append("- **To accept one**: write below the second `---` of its file why it is here, in a sentence or two of your own. Mend its themes where they are wrong.\n")
            .Append("- **To reject one**: delete its file.\n")
            .Append("- **When all are decided**, merge. The check names every file that still lacks a sentence. There is no deadline; until then nothing here is proposed again.\n")
            .Append("- **To put all of them off**, close this and delete the branch: what still waits then is proposed again.\n\n")
            .Append("| item | source | why |\n|---|---|---|\n");
        LimitedRows.Append(text, proposed, Row, "more; see the files of this branch");
        return text.ToString();
    }

    private static string Row(Decision item) =>
        $"| {MarkdownText.Link(CutText.Of(item.Title, LongestTitle), item.Url)}<br>{MarkdownText.Code(ItemPlace.Of(item.Item!))} | {MarkdownText.Inert(item.Source?.Value ?? "")} | {MarkdownText.Inert(CutText.Of(item.Reason ?? "", LongestWhy))} |\n";
}
