using AngleSharp.Dom;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Writes what the sanitiser left, element by element from the allow-list alone, and makes the holes. Nothing reaches the page that is not named here.</summary>
internal sealed class CleanHtmlWriter(RawHtmlTrail trail, BodyDraft draft, HtmlBuffer into, int before)
{
    // Deeper than any text; the recursion must end before the stack does.
    private const int MostDepth = 100;

    private readonly List<int> waiting = [];
    private int depth;
    private int withoutBlocks;

    public void Write(IElement body)
    {
        WriteChildren(body);
        FlushPictures();
    }

    private void WriteChildren(INode parent)
    {
        if (depth == MostDepth)
        {
            into.WriteEscaped(parent.TextContent);
            return;
        }

        depth++;
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text)
                into.WriteEscaped(text.Data);
            else if (node is IElement element)
                WriteElement(element);
        }

        depth--;
    }

    private void WriteElement(IElement element)
    {
        var name = element.LocalName;
        var position = (element.SourceReference?.Position.Index ?? -1) - before;
        var isOurs = position >= 0 && !trail.IsAuthors(position);
        var isKnown = AllowedHtml.Elements.Contains(name) || (isOurs && name == "div");
        if (!isKnown || element.NamespaceUri != NamespaceNames.HtmlUri)
            WriteChildren(element);
        else if (name == "img")
            WritePicture(element, position, isOurs);
        else if (name == "a")
            WriteLink(element, position, isOurs);
        else
            WritePlain(element, name, isOurs);
    }

    private void WritePlain(IElement element, string name, bool isOurs)
    {
        into.Write('<');
        into.Write(name);
        WriteAttributes(element, name, isOurs);
        if (AllowedHtml.Void.Contains(name))
        {
            into.Write(" />");
            return;
        }

        into.Write('>');
        WriteInside(element, name);
        into.Write("</");
        into.Write(name);
        into.Write('>');
        if (withoutBlocks == 0)
            FlushPictures();
    }

    private void WriteInside(IElement element, string name)
    {
        var isNarrow = AllowedHtml.WithoutBlocks.Contains(name);
        withoutBlocks += isNarrow ? 1 : 0;
        WriteChildren(element);
        withoutBlocks -= isNarrow ? 1 : 0;
    }

    private void WriteAttributes(IElement element, string name, bool isOurs)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.NamespaceUri is not null || name == "a" && attribute.Name is "href" && !isOurs)
                continue;

            if (AllowedHtml.Allows(name, attribute.Name, isOurs))
                WriteAttribute(attribute.Name, attribute.Value);
            else if (!isOurs)
                draft.Report(BodyRules.HtmlRemoved, trail.OffsetOf((element.SourceReference?.Position.Index ?? before) - before),
                    $"{Shown.Quoted(attribute.Name)} is taken out of <{name}>", "delete it");
        }
    }

    private void WriteAttribute(string name, string value)
    {
        into.Write(' ');
        into.Write(name);
        into.Write("=\"");
        into.WriteEscaped(value);
        into.Write('"');
    }

    private void WriteLink(IElement element, int position, bool isOurs)
    {
        if (trail.Links.TryGetValue(position, out var index))
        {
            WriteInsideLink(element, index);
            return;
        }

        var address = element.GetAttribute("href") ?? "";
        var kind = isOurs ? LinkKind.Outside : LinkPolicy.Classify(address);
        if (kind == LinkKind.Inside)
            WriteInsideLink(element, draft.AddLink(address, trail.OffsetOf(position)));
        else if (kind == LinkKind.Outside)
            WriteOutsideLink(element, address, isOurs);
        else
            WriteLinkText(element, kind, address, position);
    }

    private void WriteInsideLink(IElement element, int index)
    {
        into.Write("<a href=\"");
        draft.Holes.Add(new BodyHole(into.Length, HoleKind.Link, index));
        into.Write('"');
        if (element.GetAttribute("title") is { } title)
            WriteAttribute("title", title);

        FinishLink(element);
    }

    private void WriteOutsideLink(IElement element, string address, bool isOurs)
    {
        into.Write("<a");
        if (!isOurs)
        {
            into.Write(" href=\"");
            into.Write(LinkPolicy.Attribute(address));
            into.Write('"');
            if (!address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
                WriteAttribute("rel", LinkPolicy.OutsideRel);
        }

        WriteAttributes(element, "a", isOurs);
        FinishLink(element);
    }

    private void FinishLink(IElement element)
    {
        into.Write('>');
        WriteInside(element, "a");
        into.Write("</a>");
    }

    private void WriteLinkText(IElement element, LinkKind kind, string address, int position)
    {
        if (element.HasAttribute("href"))
            draft.ReportLink(kind, address, trail.OffsetOf(position));

        WriteChildren(element);
    }

    private void WritePicture(IElement element, int position, bool isOurs)
    {
        int? index = trail.Pictures.TryGetValue(position, out var ours) && isOurs
            ? ours
            : draft.AddPicture(element.GetAttribute("src") ?? "", element.GetAttribute("alt") ?? "", element.GetAttribute("title"), trail.OffsetOf(position));
        if (index is null)
            return;

        waiting.Add(index.Value);
        if (withoutBlocks == 0)
            FlushPictures();
    }

    private void FlushPictures()
    {
        foreach (var index in waiting)
            draft.Holes.Add(new BodyHole(into.Length, HoleKind.Picture, index));

        waiting.Clear();
    }
}
