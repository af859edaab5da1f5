using CustomersRock.Content.Model;
using Markdig.Extensions.SmartyPants;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Writes a body's HTML and notes what is in it, in one pass. One for each thread, used again for the next body.</summary>
internal sealed class BodyRenderer : HtmlRenderer
{
    private readonly HtmlBuffer buffer;
    private readonly List<int> waiting = [];

    public BodyRenderer(HtmlBuffer buffer) : base(buffer)
    {
        this.buffer = buffer;
        ObjectRenderers.Clear();
        ObjectRenderers.AddRange(
        [
            new BodyParagraphRenderer(), new BodyHeadingRenderer(), new CodeBlockRenderer(), new ListRenderer(), new QuoteBlockRenderer(), new ThematicBreakRenderer(),
            new BodyHtmlBlockRenderer(), new BodyTableRenderer(), new BodyFootnoteGroupRenderer(),
            new BodyLiteralRenderer(), new BodyLinkRenderer(), new BodyAutolinkRenderer(), new EmphasisInlineRenderer(), new LineBreakInlineRenderer(),
            new HtmlSmartyPantRenderer(BodyPipeline.Typography), new CodeInlineRenderer(), new DelimiterInlineRenderer(), new BodyHtmlInlineRenderer(),
            new HtmlEntityInlineRenderer(), new BodyFootnoteLinkRenderer(),
        ]);
    }

    public BodyDraft Draft { get; private set; } = null!;

    /// <summary>Set where the body holds raw HTML: then tags are written out, and the sanitiser goes over the whole.</summary>
    public RawHtmlTrail? Trail { get; private set; }

    /// <summary>What the next word belongs to: false at its start.</summary>
    public bool InWord { get; set; }

    /// <summary>Characters written so far.</summary>
    public int Position => buffer.Length;

    public void Begin(BodyDraft draft, RawHtmlTrail? trail)
    {
        buffer.Clear();
        waiting.Clear();
        previousWasLine = true;
        ImplicitParagraph = false;
        InWord = false;
        Draft = draft;
        Trail = trail;
    }

    /// <summary>The value of a href that the catalog will fill.</summary>
    public void WriteInsideLink(string target, int offset)
    {
        var index = Draft.AddLink(target, offset);
        Write("<a href=\"");
        if (Trail is null)
            Draft.Holes.Add(new BodyHole(Position, HoleKind.Link, index));
        else
            Trail.Links.Add(Position - "<a href=\"".Length, index);

        Write('"');
    }

    /// <summary>A picture is a figure, which cannot stand inside a paragraph; it follows the block that it was written in.</summary>
    public void AddPicture(int index) => waiting.Add(index);

    public void WriteWaitingPictures()
    {
        foreach (var index in waiting)
            WritePicture(index);

        waiting.Clear();
    }

    public void CountWords(ReadOnlySpan<char> text)
    {
        var inWord = InWord;
        var words = 0;
        foreach (var c in text)
        {
            var isBlank = c <= ' ' || (c >= 0x80 && char.IsWhiteSpace(c));
            if (!isBlank && !inWord)
                words++;

            inWord = !isBlank;
        }

        InWord = inWord;
        Draft.Words += words;
    }

    private void WritePicture(int index)
    {
        EnsureLine();
        if (Trail is null)
        {
            Draft.Holes.Add(new BodyHole(Position, HoleKind.Picture, index));
        }
        else
        {
            Trail.Pictures.Add(Position, index);
            Write("<img>");
        }

        WriteLine();
    }
}
