using System.Buffers;
using System.Xml;
using System.Xml.Linq;
using CodeHollow.FeedReader;

namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>Reads well-formed XML to a tree: CodeHollow.FeedReader where it knows the feed, the framework's reader where it does not.</summary>
internal static class StrictReader
{
    // Without it the library drops white space between elements, and the words of XHTML run together.
    private const string KeepSpace = " xml:space=\"preserve\"";

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    /// <summary>How many characters were added to the first line.</summary>
    public const int Added = 21;

    /// <summary>The root of <paramref name="document"/>, which begins with its first tag.</summary>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static XElement Read(ReadOnlySpan<char> document)
    {
        var nameEnd = document.IndexOfAny(NameEnds);
        if (nameEnd < 0)
            throw new XmlException("the first tag has no end", null, 1, 1);

        var text = string.Concat(document[..nameEnd], KeepSpace, document[nameEnd..]);
        return ByLibrary(text) ?? ByFramework(text);
    }

    /// <summary>Null where the library finds no entry, or stumbles (prefixed RSS, a feed without a channel).</summary>
    private static XElement? ByLibrary(string text)
    {
        try
        {
            return FeedReader.ReadFromString(text).Items is [{ SpecificItem.Element.Document.Root: { } root }, ..] ? root : null;
        }
        catch (Exception e) when (e is NullReferenceException or ArgumentException or InvalidOperationException or FormatException or OverflowException or CodeHollow.FeedReader.Parser.FeedTypeNotSupportedException)
        {
            return null;
        }
    }

    private static XElement ByFramework(string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        using var reader = XmlReader.Create(new StringReader(text), settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root ?? throw new XmlException("there is no element");
    }
}
