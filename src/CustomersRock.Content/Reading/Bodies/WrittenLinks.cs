using System.Net;
using CustomersRock.Content.Reading.Fields;
using CustomersRock.Content.Reading.Yaml;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>Where a story writes the addresses that it leads to, to the letter: behind a link's text, and in the values of its keys. An address that is itself the text
/// (<c>&lt;https://…&gt;</c>), or stands in code or HTML, is what readers read, and none of these.</summary>
internal static class WrittenLinks
{
    /// <summary>In order of lines.</summary>
    /// <param name="text">All of the file, without a byte order mark.</param>
    public static List<WrittenLink> In(string text)
    {
        var file = new FileText(new SourceText(text), new DiagnosticSink(""));
        var block = FrontMatterSplitter.Split(file, KeyTables.Story);
        var found = new List<WrittenLink>();
        if (block is { } keys)
        {
            List<string>? broken = null;
            AddValues(YamlBlock.Read(text.AsSpan(keys.Start, keys.End - keys.Start), keys.LinesBefore, file, ref broken), file.Source, found);
        }

        AddLinks(file.Source, block?.BodyStart ?? 0, found);
        return [.. found.Distinct().OrderBy(l => l.Line).ThenBy(l => l.Column)];
    }

    private static void AddValues(YamlNode? node, SourceText source, List<WrittenLink> found)
    {
        if (node is YamlMap map)
            map.Entries.ForEach(e => AddValues(e.Value, source, found));
        else if (node is YamlList list)
            list.Items.ForEach(i => AddValues(i, source, found));
        else if (node is YamlScalar scalar && scalar.EndLine == scalar.Line && WebAddress.IsHttp(scalar.Text.Trim()))
            AddValue(scalar, scalar.Text.Trim(), source.Line(scalar.Line), found);
    }

    private static void AddValue(YamlScalar scalar, string address, ReadOnlySpan<char> line, List<WrittenLink> found)
    {
        var start = scalar.Column - 1;
        var at = start < 0 || start > line.Length ? -1 : line[start..].IndexOf(address);
        if (at is 0 or 1)
            found.Add(new WrittenLink(address, scalar.Line, start + at + 1));
    }

    private static void AddLinks(SourceText source, int bodyStart, List<WrittenLink> found)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(source.Text[bodyStart..], BodyPipeline.Instance);
        }
        catch (ArgumentException)
        {
            // Nested too deeply, which reading tells.
            return;
        }

        foreach (var link in document.Descendants<LinkInline>().Where(l => !l.IsImage && l.Url is { Length: > 0 }))
        {
            var span = link.Reference?.UrlSpan ?? link.UrlSpan;
            if (!span.IsEmpty && Place(source, bodyStart + span.Start, link.Url!) is { } offset && source.At(offset) is var (line, column))
                found.Add(new WrittenLink(link.Url!, line, column));
        }
    }

    /// <summary>Angle brackets may stand around it. Null where it is written with escapes or entities.</summary>
    private static int? Place(SourceText source, int offset, string address)
    {
        for (var start = offset; start <= offset + 1 && start + address.Length <= source.Text.Length; start++)
        {
            if (source.Text.AsSpan(start).StartsWith(address))
                return start;
        }

        return null;
    }

    /// <summary>The address as the page has it.</summary>
    public static string Shown(WrittenLink link) => WebUtility.HtmlDecode(LinkPolicy.Attribute(link.Address));
}
