using System.Buffers;

namespace CustomersRock.Site.Feeds;

/// <summary>OPML 2.0: folders by name, feeds in their given order. A kind such as <c>News / Europe</c> is a folder within a folder.</summary>
public static class OpmlWriter
{
    public static void Write(OpmlDocument list, IBufferWriter<byte> buffer)
    {
        var output = new Utf8Output(buffer);
        Head(ref output, list);
        output.Raw("<body>\n"u8);
        Folder(ref output, [.. list.Outlines.Select(outline => (OpmlFolder.Parts(outline.Folder), outline))], 0);
        output.Raw("</body>\n</opml>\n"u8);
        output.Flush();
    }

    private static void Head(ref Utf8Output output, OpmlDocument list)
    {
        output.Element("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<opml version=\"2.0\">\n<head>\n<title>"u8, list.Title, "</title>\n"u8);
        if (list.Created is { } created)
        {
            output.Raw("<dateCreated>"u8);
            output.Rfc822(created);
            output.Raw("</dateCreated>\n"u8);
        }

        output.OptionalElement("<ownerName>"u8, list.OwnerName, "</ownerName>\n"u8);
        output.OptionalAddress("<ownerId>"u8, list.OwnerUrl, "</ownerId>\n"u8);
        output.Raw("</head>\n"u8);
    }

    /// <summary>What lies in one folder: the folders within it, then its feeds.</summary>
    private static void Folder(ref Utf8Output output, IReadOnlyList<(string[] Path, OpmlOutline Outline)> inside, int depth)
    {
        foreach (var folder in inside.Where(o => o.Path.Length > depth).GroupBy(o => o.Path[depth]).OrderBy(folder => folder.Key, StringComparer.Ordinal))
        {
            Named(ref output, folder.Key);
            output.Raw(">\n"u8);
            Folder(ref output, [.. folder], depth + 1);
            output.Raw("</outline>\n"u8);
        }

        Feeds(ref output, inside.Where(o => o.Path.Length == depth).Select(o => o.Outline));
    }

    private static void Feeds(ref Utf8Output output, IEnumerable<OpmlOutline> outlines)
    {
        foreach (var outline in outlines)
        {
            Named(ref output, outline.Title);

            // "rss" whatever the format: it is the only type of feed that OPML 2.0 knows.
            output.Address(" type=\"rss\" xmlUrl=\""u8, outline.XmlUrl, "\""u8);
            output.OptionalAddress(" htmlUrl=\""u8, outline.HtmlUrl, "\""u8);
            output.OptionalElement(" description=\""u8, outline.Description, "\""u8);
            output.OptionalElement(" language=\""u8, outline.Language, "\""u8);
            output.Raw("/>\n"u8);
        }
    }

    private static void Named(ref Utf8Output output, string name)
    {
        output.Element("<outline text=\""u8, name, "\""u8);
        output.Element(" title=\""u8, name, "\""u8);
    }
}
