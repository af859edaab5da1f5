using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using CustomersRock.Gathering.Cleaning;

namespace CustomersRock.Intake;

/// <summary>The HTML of a letter to the lines that one sees, in one pass over the tags. What is quoted gets the marks that it has in plain text.</summary>
/// <remarks>No tree is built: 50,000 open elements are an attack on trees (quadratic time, or the stack), and lines need none.</remarks>
internal sealed class HtmlLetter
{
    private const int DeepestQuote = 9;

    private readonly StringBuilder text = new();
    private readonly StringBuilder line = new();
    private int quoted;
    private int pre;
    private bool isSpaceDue;
    private bool isGapDue;

    /// <summary>The element whose text is left out, and how many of its name are open inside.</summary>
    private string? hidden;
    private int hiddenDepth;

    private HtmlLetter()
    {
    }

    /// <returns>Lines with LF; a paragraph has an empty line before it.</returns>
    public static string TextOf(string html)
    {
        var letter = new HtmlLetter();
        letter.ReadAll(html);
        return letter.text.ToString();
    }

    private void ReadAll(string html)
    {
        using var source = new TextSource(new StringTextSource(html));
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { IsStrictMode = false, DisableElementPositionTracking = true };
        while (tokens.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            if (token is HtmlTagToken tag)
                Take(tag, tokens);
            else if (token.Type == HtmlTokenType.Character && hidden is null)
                Append(token.Data);
        }

        EndLine();
    }

    private void Take(HtmlTagToken tag, HtmlTokenizer tokens)
    {
        var opens = tag.Type == HtmlTokenType.StartTag;
        if (opens)
            tokens.State = HtmlElements.ModeAfter(tag.Name);

        if (hidden is not null)
        {
            if (tag.Name == hidden)
                hiddenDepth += opens ? 1 : -1;

            hidden = hiddenDepth == 0 ? null : hidden;
        }
        else if (opens && HtmlTags.IsUnseen(tag))
            (hidden, hiddenDepth) = (tag.Name, 1);
        else
            Seen(tag, opens);
    }

    private void Seen(HtmlTagToken tag, bool opens)
    {
        if (tag.Name == "br")
        {
            BreakLine();
            return;
        }

        if (HtmlTags.IsBlock(tag.Name))
            EndLine();
        else if (opens && tag.Name is "td" or "th")
            isSpaceDue = true;

        if (HtmlTags.IsParagraph(tag))
            isGapDue = true;

        if (tag.Name == "blockquote")
            quoted = Math.Clamp(quoted + (opens ? 1 : -1), 0, DeepestQuote);
        else if (tag.Name == "pre")
            pre = Math.Max(0, pre + (opens ? 1 : -1));
        else if (tag.Name == "hr" && opens)
            AppendLine("---");
    }

    private void Append(string characters)
    {
        foreach (var c in characters)
        {
            if (c == '\n' && pre > 0)
                BreakLine();
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f' && pre == 0)
                isSpaceDue = true;
            else
                Append(c);
        }
    }

    private void Append(char c)
    {
        if (isSpaceDue && line.Length > 0)
            line.Append(' ');

        isSpaceDue = false;

        // The space that does not break is how HTML indents, and how it fills an empty line.
        line.Append(c == '\u00A0' ? ' ' : c);
    }

    private void EndLine()
    {
        if (line.Length > 0)
            BreakLine();
    }

    private void BreakLine()
    {
        if (isGapDue && text.Length > 0 && !EndsInGap())
            AppendLine("");

        isGapDue = false;
        isSpaceDue = false;
        AppendLine(line.ToString().TrimEnd());
        line.Clear();
    }

    private bool EndsInGap() => text.Length > 1 && text[^1] == '\n' && text[^2] is '\n' or ' ';

    private void AppendLine(string written)
    {
        if (quoted > 0)
            text.Append('>', quoted).Append(' ');

        text.Append(written).Append('\n');
    }
}
