using System.Text;
using System.Xml;

namespace CustomersRock.Bench.Feeding.Formats;

/// <summary>What the three formats in XML share.</summary>
internal static class XmlText
{
    public const string Dc = "http://purl.org/dc/elements/1.1/";
    public const string Content = "http://purl.org/rss/1.0/modules/content/";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true };

    public static byte[] Write(Action<XmlWriter> content)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, Settings))
            content(xml);

        return memory.ToArray();
    }

    /// <summary>As CDATA, as the common blog engines do.</summary>
    public static void WriteContent(XmlWriter xml, string html)
    {
        xml.WriteStartElement("content", "encoded", Content);
        xml.WriteCData(html);
        xml.WriteEndElement();
    }

    /// <summary>The first paragraph.</summary>
    public static string Summary(string html) => html.Split('\n')[0];
}
