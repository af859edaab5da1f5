using System.Globalization;
using System.Xml;

namespace CustomersRock.Bench.Feeding.Formats;

/// <summary>RSS 2.0 with the modules dc and content.</summary>
internal sealed class RssFormat : IFeedFormat
{
    public string Name => "rss";

    public string ContentType => "application/rss+xml; charset=utf-8";

    public byte[] Write(SyntheticSource source, IReadOnlyList<SyntheticEntry> entries) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "dc", null, XmlText.Dc);
        xml.WriteAttributeString("xmlns", "content", null, XmlText.Content);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", source.Title);
        xml.WriteElementString("link", source.Site);
        xml.WriteElementString("description", "What happens at the counter.");
        xml.WriteElementString("language", "en");
        foreach (var entry in entries)
            WriteItem(xml, entry);

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteItem(XmlWriter xml, SyntheticEntry entry)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", entry.Title);
        xml.WriteElementString("link", entry.Url);
        xml.WriteElementString("guid", entry.Url);
        xml.WriteElementString("pubDate", entry.Published.ToString("R", CultureInfo.InvariantCulture));
        xml.WriteElementString("creator", XmlText.Dc, entry.Author);
        foreach (var category in entry.Categories)
            xml.WriteElementString("category", category);

        xml.WriteElementString("description", XmlText.Summary(entry.Html));
        XmlText.WriteContent(xml, entry.Html);
        xml.WriteEndElement();
    }
}
