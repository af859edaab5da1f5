using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace CustomersRock.Site.Feeds;

/// <summary>
/// Lists of feeds as other programs wrote them: OPML 1.0 to 2.0, and what is not quite XML. Nothing is fetched, no entity is expanded but the five of XML and
/// characters by number, and everything is bounded: a list comes from a stranger.
/// </summary>
public static class OpmlReader
{
    /// <summary>Longest file, in bytes.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    public const int MostFeeds = 10_000;

    private const int LongestText = 1000;

    // XmlReader itself does not mind; but nobody has folders this deep, and the path of each would be kept.
    private const int DeepestOutline = 100;

    public static OpmlReading Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes)
            return new OpmlReading([], "the file is longer than 8 MiB");

        var stream = new MemoryStream(bytes.ToArray());
        var strict = ReadXml(settings => XmlReader.Create(stream, settings));
        if (strict.Fault is null)
            return strict;

        // A second look at the text with the usual slips mended; of the two, what found more.
        var text = OpmlText.Mended(bytes);
        var lenient = ReadXml(settings => XmlReader.Create(new StringReader(text), settings));
        return lenient.Fault is null || lenient.Outlines.Length > strict.Outlines.Length ? lenient : strict;
    }

    private static OpmlReading ReadXml(Func<XmlReaderSettings, XmlReader> open)
    {
        var feeds = ImmutableArray.CreateBuilder<OpmlOutline>();
        try
        {
            using var xml = open(new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                MaxCharactersInDocument = MostBytes,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                IgnoreWhitespace = true,
                CheckCharacters = false,
            });
            return new OpmlReading([], Follow(xml, feeds)) with { Outlines = feeds.ToImmutable() };
        }
        catch (XmlException fault)
        {
            var what = string.Create(CultureInfo.InvariantCulture, $"it is not well-formed XML at line {fault.LineNumber}, column {fault.LinePosition}");
            return new OpmlReading(feeds.ToImmutable(), what);
        }
    }

    /// <summary>Why it stopped; null at the end.</summary>
    private static string? Follow(XmlReader xml, ImmutableArray<OpmlOutline>.Builder feeds)
    {
        var folders = new List<string>();
        var isOpml = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && Is(xml, "outline") && folders.Count > 0)
                folders.RemoveAt(folders.Count - 1);

            if (xml.NodeType != XmlNodeType.Element)
                continue;

            if (!isOpml && !(isOpml = Is(xml, "opml")))
                return "it is not OPML: its first element is not <opml>";

            if (!Is(xml, "outline"))
                continue;

            if (feeds.Count == MostFeeds)
                return "it holds more than 10,000 feeds";

            if (folders.Count == DeepestOutline)
                return "its folders lie more than 100 deep";

            Take(xml, folders, feeds);
        }

        return isOpml ? null : "it is empty";
    }

    private static void Take(XmlReader xml, List<string> folders, ImmutableArray<OpmlOutline>.Builder feeds)
    {
        var hasEnd = !xml.IsEmptyElement;
        string? name = null, title = null, xmlUrl = null, htmlUrl = null, description = null, language = null;
        while (xml.MoveToNextAttribute())
        {
            // In the wild: xmlURL, XMLUrl, htmlurl.
            _ = xml.LocalName.ToLowerInvariant() switch
            {
                "text" => name ??= Text(xml.Value),
                "title" => title ??= Text(xml.Value),
                "xmlurl" => xmlUrl ??= Text(xml.Value),
                "htmlurl" => htmlUrl ??= Text(xml.Value),
                "description" => description ??= Text(xml.Value),
                "language" => language ??= Text(xml.Value),
                _ => null,
            };
        }

        name = name is { Length: > 0 } ? name : title ?? "";
        if (xmlUrl is { Length: > 0 })
            feeds.Add(new OpmlOutline { Title = title is { Length: > 0 } ? title : name, XmlUrl = xmlUrl, HtmlUrl = Given(htmlUrl), Description = Given(description), Language = Given(language), Folder = OpmlFolder.Join(folders) });

        if (hasEnd)
            folders.Add(xmlUrl is { Length: > 0 } ? "" : name);
    }

    private static bool Is(XmlReader xml, string name) => xml.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string? Given(string? text) => text is { Length: > 0 } ? text : null;

    /// <summary>On one line, without what cannot be seen, cut where it is too long.</summary>
    private static string Text(string value)
    {
        var text = new StringBuilder(Math.Min(value.Length, LongestText));
        foreach (var rune in value.EnumerateRunes())
        {
            if (text.Length >= LongestText)
                break;

            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                text.Append(text.Length > 0 && text[^1] != ' ' ? " " : "");
            else
                text.Append(rune.ToString());
        }

        return text.ToString().TrimEnd();
    }
}
