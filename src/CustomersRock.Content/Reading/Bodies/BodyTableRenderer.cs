using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Tables with classes for alignment: the site's content security policy allows no style attributes.</summary>
internal sealed class BodyTableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine().WriteLine("<table>");
        var part = "";
        foreach (var block in table)
        {
            var row = (TableRow)block;
            var wanted = row.IsHeader && part != "tbody" ? "thead" : "tbody";
            if (part != wanted)
                OpenPart(renderer, part, part = wanted);

            WriteRow(renderer, table, row);
        }

        OpenPart(renderer, part, "");
        renderer.WriteLine("</table>");
    }

    private static void OpenPart(HtmlRenderer renderer, string open, string next)
    {
        if (open.Length > 0)
            renderer.Write("</").Write(open).WriteLine('>');

        if (next.Length > 0)
            renderer.Write('<').Write(next).WriteLine('>');
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.WriteLine("<tr>");
        for (var i = 0; i < row.Count; i++)
            WriteCell(renderer, (TableCell)row[i], row.IsHeader, i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null);

        renderer.WriteLine("</tr>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        renderer.Write(isHeader ? "<th scope=\"col\"" : "<td");
        renderer.Write(alignment switch
        {
            TableColumnAlign.Left => " class=\"align-left\"",
            TableColumnAlign.Center => " class=\"align-center\"",
            TableColumnAlign.Right => " class=\"align-right\"",
            _ => "",
        });
        renderer.Write('>');
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.WriteLine(isHeader ? "</th>" : "</td>");
    }
}
