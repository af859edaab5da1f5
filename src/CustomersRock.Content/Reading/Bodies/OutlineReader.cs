using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Headings, quotes and links of a round-up, in one pass from top to bottom.</summary>
/// <remarks>Whose words a quote is: a link within it says so; else the paragraph after it, where that begins with a dash; else the nearest paragraph with a link above it,
/// down from the heading, but not a credit that belongs to another quote.</remarks>
internal sealed class OutlineReader
{
    /// <summary>Nobody credits more pages in one paragraph, and each is compared with the quote.</summary>
    private const int MostCredits = 20;

    private readonly ImmutableArray<DigestHeading>.Builder headings = ImmutableArray.CreateBuilder<DigestHeading>();
    private readonly ImmutableArray<DigestQuote>.Builder quotes = ImmutableArray.CreateBuilder<DigestQuote>();
    private readonly ImmutableArray<BodyLink>.Builder links = ImmutableArray.CreateBuilder<BodyLink>();
    private readonly ImmutableArray<FilePosition>.Builder gaps = ImmutableArray.CreateBuilder<FilePosition>();
    private readonly BodyDraft places;
    private ImmutableArray<BodyLink> above = [];
    private bool followsQuote;

    private OutlineReader(BodyDraft places) => this.places = places;

    public static DigestOutline Read(MarkdownDocument document, FileText file, int start)
    {
        var reader = new OutlineReader(new BodyDraft(file, start, new BodyPlace()));
        reader.Add((ContainerBlock)document);
        return new DigestOutline
        {
            Headings = reader.headings.DrainToImmutable(),
            Quotes = reader.quotes.DrainToImmutable(),
            Links = reader.links.DrainToImmutable(),
            Gaps = reader.gaps.DrainToImmutable(),
        };
    }

    private void Add(ContainerBlock container)
    {
        foreach (var block in container)
            Add(block);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                headings.Add(new DigestHeading(PlainText.Of(heading.Inline), heading.Level, places.PositionOf(heading.Span.Start)));
                above = LinksIn(heading.Inline);
                break;
            case QuoteBlock quote:
                AddQuote(quote);
                return;
            case HtmlBlock html when IsQuote(html.Lines.ToString()):
                AddHtml(html.Span.Start);
                break;
            case ContainerBlock container:
                Add(container);
                return;
            case LeafBlock { Inline: { } inline } leaf:
                AddText(leaf, LinksIn(inline));
                break;
        }

        followsQuote = false;
    }

    private void AddText(LeafBlock leaf, ImmutableArray<BodyLink> found)
    {
        if (found.IsEmpty)
            return;

        if (followsQuote && leaf is ParagraphBlock paragraph && CreditLine.Begins(paragraph))
            CreditLast(found);
        else
            above = found;
    }

    private void CreditLast(ImmutableArray<BodyLink> found)
    {
        // What the quote says itself stands nearer.
        if (quotes.Count > 0 && !quotes[^1].IsHtml && quotes[^1].Credits == above)
            quotes[^1] = quotes[^1] with { Credits = found };
    }

    private void AddQuote(QuoteBlock quote)
    {
        var own = ImmutableArray.CreateBuilder<BodyLink>();
        foreach (var leaf in quote.Descendants<LeafBlock>())
            own.AddRange(LinksIn(leaf.Inline));

        quotes.Add(new DigestQuote
        {
            Words = QuotedWords.Of(quote, places),
            Credits = own.Count > 0 ? [.. own.Take(MostCredits)] : above,
            At = places.PositionOf(quote.Span.Start),
        });
        followsQuote = true;
    }

    private void AddHtml(int offset) => quotes.Add(new DigestQuote { IsHtml = true, At = places.PositionOf(offset) });

    /// <summary>The links of a paragraph, the last first: that stands nearest to the quote below it.</summary>
    private ImmutableArray<BodyLink> LinksIn(ContainerInline? inline)
    {
        if (inline is null)
            return [];

        var first = links.Count;
        foreach (var found in inline.Descendants<Inline>())
            Note(found);

        return [.. links.Skip(first).Reverse().Take(MostCredits)];
    }

    private void Note(Inline inline)
    {
        switch (inline)
        {
            case LinkInline { IsImage: false } link:
                links.Add(new BodyLink(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", places.PositionOf(link.Span.Start)));
                break;
            case AutolinkInline { IsEmail: false } link:
                links.Add(new BodyLink(link.Url, places.PositionOf(link.Span.Start)));
                break;
            case HtmlInline html when IsQuote(html.Tag):
                AddHtml(html.Span.Start);
                break;
            case LiteralInline literal when literal.Content.AsSpan().IndexOf(Digest.Gap) is >= 0 and var at:
                gaps.Add(places.PositionOf(literal.Span.End + 1 - literal.Content.Length + at));
                break;
        }
    }

    private static bool IsQuote(string html) => html.Contains("<blockquote", StringComparison.OrdinalIgnoreCase);
}
