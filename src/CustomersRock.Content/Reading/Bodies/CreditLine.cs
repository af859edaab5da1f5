using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>The line that says whose words a quote is: <c>— [The original](https://…), The New Daily</c>.</summary>
internal static class CreditLine
{
    private const string Dashes = "—–―-";

    /// <summary>Where the credit begins that ends a quote: its last paragraph, or the line of it that holds a link; null where the quote has none.</summary>
    public static MarkdownObject? In(QuoteBlock quote)
    {
        if (quote.LastChild is not ParagraphBlock { Inline: { } inline } last)
            return null;

        if (quote.Count > 1 && Begins(last))
            return last;

        var hasLink = false;
        for (var at = inline.LastChild; at is not null; at = at.PreviousSibling)
        {
            hasLink |= at is LinkInline or AutolinkInline;
            if (hasLink && at is LineBreakInline && BeginsWithDash(TextAfter(at)))
                return at;
        }

        return null;
    }

    /// <summary>Whether a paragraph begins as a credit does, with a dash.</summary>
    public static bool Begins(ParagraphBlock paragraph) => BeginsWithDash(PlainText.Of(paragraph.Inline));

    private static bool BeginsWithDash(string text) => text.Length > 0 && Dashes.Contains(text[0], StringComparison.Ordinal);

    private static string TextAfter(Inline at) => at.NextSibling switch
    {
        LiteralInline literal => literal.Content.ToString().TrimStart(),
        Markdig.Extensions.SmartyPants.SmartyPant smarty => BodyPipeline.Typography.Mapping.GetValueOrDefault(smarty.Type) ?? "",
        _ => "",
    };
}
