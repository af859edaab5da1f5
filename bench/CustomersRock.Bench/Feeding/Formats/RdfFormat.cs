using System.Globalization;
using System.Xml;

namespace CustomersRock.Bench.Feeding.Formats;

/// <summary>RSS 1.0 with the modules dc and content.</summary>
internal sealed class RdfFormat : IFeedFormat
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Rss = "http://purl.org/rss/1.0/";

    public string Name => "rdf";

    public string ContentType => "application/rdf+xml; charset=utf-8";

    public byte[] Write(SyntheticSource source, IReadOnlyList<SyntheticEntry> entries) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("rdf", "RDF", Rdf);
        xml.WriteAttributeString("xmlns", "dc", null, XmlText.Dc);
        xml.WriteAttributeString("xmlns", "content", null, XmlText.Content);
        WriteChannel(xml, source, entries);
        foreach (var entry in entries)
            WriteItem(xml, entry);

        xml.WriteEndElement();
    });

    private static void WriteChannel(XmlWriter xml, SyntheticSource source, IReadOnlyList<SyntheticEntry> entries)
    {
        xml.WriteStartElement("channel", Rss);
        xml.WriteAttributeString("about", Rdf, source.Site);
        xml.WriteElementString("title", Rss, source.Title);
        xml.WriteElementString("link", Rss, source.Site);
        xml.WriteElementString("description", Rss, "What happens at the counter.");
        xml.WriteElementString("language", XmlText.Dc, "en");
        xml.WriteStartElement("items", Rss);
        xml.WriteStartElement("Seq", Rdf);
        foreach (var entry in entries)
        {
            xml.WriteStartElement("li", Rdf);
            xml.WriteAttributeString("resource", Rdf, entry.Url);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, SyntheticEntry entry)
    {
        xml.WriteStartElement("item", Rss);
        xml.WriteAttributeString("about", Rdf, entry.Url);
        xml.WriteElementString("title", Rss, entry.Title);
        xml.WriteElementString("link", Rss, entry.Url);
        xml.WriteElementString("description", Rss, XmlText.Summary(entry.Html));
        xml.WriteElementString("creator", XmlText.Dc, entry.Author);
        xml.WriteElementString("date", XmlText.Dc, entry.Published.ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", CultureInfo.InvariantCulture));
        foreach (var category in entry.Categories)
            xml.WriteElementString("subject", XmlText.Dc, category);

        XmlText.WriteContent(xml, entry.Html);
        xml.WriteEndElement();
    }
}
