using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>The words of a text without its marks, on one line.</summary>
internal sealed class PlainText
{
    private readonly StringBuilder text = new();
    private readonly MarkdownObject? end;
    private bool ended;

    private PlainText(MarkdownObject? end) => this.end = end;

    /// <summary>All of it, or what stands before <paramref name="end"/>.</summary>
    public static string Of(MarkdownDocument document, MarkdownObject? end = null)
    {
        var plain = new PlainText(end);
        plain.Add(document);
        return plain.text.ToString().Trim();
    }

    public static string Of(ContainerInline? inline)
    {
        if (inline is { FirstChild: LiteralInline { NextSibling: null } only })
            return only.Content.AsSpan().Contains('\'') ? Apostrophes.Curl(only.Content.AsSpan()) : only.Content.ToString();

        var plain = new PlainText(null);
        plain.Add(inline);
        return plain.text.ToString().Trim();
    }

    private void Add(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (ended || block == end)
            {
                ended = true;
                return;
            }

            Add(block);
        }
    }

    private void Add(Block block)
    {
        if (block is FootnoteGroup or HtmlBlock or LinkReferenceDefinitionGroup)
            return;

        if (text.Length > 0 && text[^1] != ' ')
            text.Append(' ');

        if (block is ContainerBlock container)
            Add(container);
        else if (block is LeafBlock { Inline: { } inline })
            Add(inline);
        else if (block is LeafBlock leaf)
            text.Append(leaf.Lines.ToString().ReplaceLineEndings(" "));
    }

    private void Add(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null && !ended; inline = inline.NextSibling)
        {
            if (inline == end)
                ended = true;
            else
                Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        _ = inline switch
        {
            LiteralInline literal when literal.Content.AsSpan().Contains('\'') => text.Append(Apostrophes.Curl(literal.Content.AsSpan())),
            LiteralInline literal => text.Append(literal.Content.AsSpan()),
            CodeInline code => text.Append(code.Content),
            LineBreakInline => text.Append(' '),
            HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
            SmartyPant smarty => text.Append(BodyPipeline.Typography.Mapping.GetValueOrDefault(smarty.Type)),
            AutolinkInline link => text.Append(link.Url),
            _ => text,
        };
        if (inline is ContainerInline container and not LinkInline { IsImage: true })
            Add(container);
    }
}
