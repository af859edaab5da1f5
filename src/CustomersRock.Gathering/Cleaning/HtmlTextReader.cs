using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using CustomersRock.Content.Texts;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>From HTML to what can be read of it, in one pass over the tags.</summary>
/// <remarks>No tree is built: 50,000 open elements are an attack on trees (quadratic time, or the stack), and text needs none.</remarks>
internal sealed class HtmlTextReader
{
    /// <summary>How much HTML is looked at, in characters: the longest articles with all their markup have a tenth.</summary>
    public const int MostHtml = 512 * 1024;

    /// <summary>Together, in characters; a telling keeps less.</summary>
    private const int MostText = 16_000;

    private readonly ImmutableArray<string>.Builder blocks = ImmutableArray.CreateBuilder<string>();
    private readonly StringBuilder block = new();
    private int length;
    private HtmlPicture? picture;

    /// <summary>The element whose text is left out, and how many of its name are open inside.</summary>
    private string? hidden;
    private int hiddenDepth;

    private HtmlTextReader()
    {
    }

    public static HtmlText Read(string html)
    {
        var reader = new HtmlTextReader();
        reader.ReadAll(html.Length > MostHtml ? html[..MostHtml] : html);
        return new HtmlText(reader.blocks.ToImmutable(), reader.picture);
    }

    private void ReadAll(string html)
    {
        using var source = new TextSource(new StringTextSource(html));
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { IsStrictMode = false, DisableElementPositionTracking = true };
        while (length < MostText && tokens.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            if (token is HtmlTagToken tag)
                Take(tag, tokens);
            else if (token.Type == HtmlTokenType.Character && hidden is null)
                Append(token.Data);
        }

        EndBlock();
    }

    private void Take(HtmlTagToken tag, HtmlTokenizer tokens)
    {
        if (tag.Type == HtmlTokenType.StartTag)
            tokens.State = HtmlElements.ModeAfter(tag.Name);

        if (hidden is not null)
            TakeHidden(tag);
        else if (tag.Type == HtmlTokenType.StartTag)
            Open(tag);
        else
            Close(tag.Name);
    }

    private void Open(HtmlTagToken tag)
    {
        if (HtmlElements.IsBlock(tag.Name))
            EndBlock();

        if (tag.Name == "img")
            picture ??= HtmlPictures.From(tag);
        else if (HtmlElements.IsUnseen(tag))
            (hidden, hiddenDepth) = (tag.Name, 1);
        else if (tag.Name == "q")
            Append("“");
        else if (HtmlElements.IsCell(tag.Name))
            Append(" ");
    }

    private void Close(string name)
    {
        if (HtmlElements.IsBlock(name))
            EndBlock();
        else if (name == "q")
            Append("”");
    }

    private void TakeHidden(HtmlTagToken tag)
    {
        // What a lazy picture shows without a script stands in noscript.
        if (tag.Name == "img" && hidden == "noscript")
            picture ??= HtmlPictures.From(tag);

        // A paragraph ends where the next block begins, whether or not it is closed.
        if (hidden == "p" && HtmlElements.IsBlock(tag.Name))
            EndHidden(tag);
        else if (tag.Name == hidden)
            hiddenDepth += tag.Type == HtmlTokenType.StartTag ? 1 : -1;

        if (hiddenDepth == 0)
            hidden = null;
    }

    private void EndHidden(HtmlTagToken tag)
    {
        (hidden, hiddenDepth) = (null, 0);
        if (tag.Type == HtmlTokenType.StartTag)
            Open(tag);
    }

    private void Append(string text) => VisibleText.AppendTo(block, text, MostText - length);

    private void EndBlock()
    {
        var text = block.ToString().Trim();
        block.Clear();
        if (text.Length == 0)
            return;

        blocks.Add(text);
        length += text.Length + 1;
    }
}
