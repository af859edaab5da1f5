using System.Globalization;
using System.Xml;

namespace CustomersRock.Bench.Feeding.Formats;

/// <summary>Atom 1.0 (RFC 4287).</summary>
internal sealed class AtomFormat : IFeedFormat
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public string Name => "atom";

    public string ContentType => "application/atom+xml; charset=utf-8";

    public byte[] Write(SyntheticSource source, IReadOnlyList<SyntheticEntry> entries) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, "en");
        xml.WriteElementString("id", source.Site);
        xml.WriteElementString("title", source.Title);
        xml.WriteElementString("updated", Time(entries[0].Published));
        WriteLink(xml, source.Site);
        foreach (var entry in entries)
            WriteEntry(xml, entry);

        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, SyntheticEntry entry)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", entry.Url);
        xml.WriteElementString("title", entry.Title);
        WriteLink(xml, entry.Url);
        xml.WriteElementString("published", Time(entry.Published));
        xml.WriteElementString("updated", Time(entry.Published));
        xml.WriteStartElement("author");
        xml.WriteElementString("name", entry.Author);
        xml.WriteEndElement();
        foreach (var category in entry.Categories)
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", category);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("content");
        xml.WriteAttributeString("type", "html");
        xml.WriteString(entry.Html);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
