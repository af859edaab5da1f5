using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Model;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>The words of a block quote, each with its place, up to the line that credits it.</summary>
internal sealed class QuotedWords
{
    private readonly ImmutableArray<QuotedWord>.Builder words = ImmutableArray.CreateBuilder<QuotedWord>();
    private readonly StringBuilder word = new();
    private readonly BodyDraft places;
    private readonly MarkdownObject? end;
    private int start;
    private bool ended;

    private QuotedWords(BodyDraft places, MarkdownObject? end)
    {
        this.places = places;
        this.end = end;
    }

    public static ImmutableArray<QuotedWord> Of(QuoteBlock quote, BodyDraft places)
    {
        var read = new QuotedWords(places, CreditLine.In(quote));
        read.Add((ContainerBlock)quote);
        read.EndWord();
        return read.words.DrainToImmutable();
    }

    private void Add(ContainerBlock container)
    {
        foreach (var block in container)
        {
            ended |= block == end;
            if (ended)
                return;

            EndWord();
            if (block is ContainerBlock inner)
                Add(inner);
            else if (block is LeafBlock { Inline: { } inline })
                Add(inline);
            else if (block is LeafBlock leaf and not HtmlBlock)
                Add(leaf.Lines.ToString(), leaf.Span.Start, step: 0);
        }
    }

    private void Add(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null && !ended; inline = inline.NextSibling)
        {
            ended |= inline == end;
            if (!ended)
                Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                // Where the first character is escaped, the text is shorter than what is written: so it is counted from its end.
                Add(literal.Content.AsSpan(), literal.Span.End + 1 - literal.Content.Length, step: 1);
                break;
            case CodeInline code:
                Add(code.Content, code.Span.Start, step: 0);
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.AsSpan(), entity.Span.Start, step: 0);
                break;
            case SmartyPant smarty:
                Add(BodyPipeline.Typography.Mapping.GetValueOrDefault(smarty.Type), smarty.Span.Start, step: 0);
                break;
            case AutolinkInline link:
                Add(link.Url, link.Span.Start, step: 0);
                break;
            case LineBreakInline or HtmlInline { Tag: "<br>" or "<br/>" or "<br />" }:
                EndWord();
                break;
            case ContainerInline container and not LinkInline { IsImage: true }:
                Add(container);
                break;
        }
    }

    /// <param name="text">As readers see it.</param>
    /// <param name="offset">Of its first character.</param>
    /// <param name="step">How far each character stands from the one before.</param>
    private void Add(ReadOnlySpan<char> text, int offset, int step)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                EndWord();
                continue;
            }

            if (word.Length == 0)
                start = offset + (i * step);

            word.Append(text[i]);
        }
    }

    private void EndWord()
    {
        if (word.Length > 0)
            words.Add(new QuotedWord(word.ToString(), places.PositionOf(start)));

        word.Clear();
    }
}
