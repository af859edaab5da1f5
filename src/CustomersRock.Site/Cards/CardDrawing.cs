using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CustomersRock.Site.Rendering;

namespace CustomersRock.Site.Cards;

/// <summary>A drawing of the theme, <c>theme/cards/NAME.svg</c>: what is on every card of its kind, a place for the emblem, and boxes for text.</summary>
internal sealed class CardDrawing
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly XElement root;
    private readonly string path;

    private CardDrawing(XElement root, string path)
    {
        this.root = root;
        this.path = path;
        Boxes = [.. root.Descendants().Where(e => e.Attribute("data-text") is not null).Select(Box)];
        if (!Boxes.Any(b => b.Name == "title"))
            throw Fault(root, "the drawing has no box for the title", "add <rect data-text=\"title\" …/>; see theme/README.md");
    }

    public ImmutableArray<TextBox> Boxes { get; }

    /// <exception cref="CardException">It is no drawing that a card can be made from.</exception>
    public static CardDrawing Read(ThemeFile file)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new MemoryStream(file.Bytes), settings);
            return new CardDrawing(XDocument.Load(reader, LoadOptions.SetLineInfo).Root!, file.Path);
        }
        catch (XmlException e)
        {
            throw new CardException(file.Path, e.LineNumber, e.LinePosition, "the drawing is not well-formed XML", "open it in a browser, which says more");
        }
    }

    /// <summary>The drawing without its boxes, with the emblem in its place; where there is none, with what stands in for it.</summary>
    /// <param name="symbol">A <c>symbol</c> element of the theme's emblems.</param>
    public byte[] Scene(string? symbol)
    {
        var scene = new XElement(root);
        scene.Descendants().Where(e => e.Attribute("data-text") is not null || e.Attribute("data-emblem")?.Value == (symbol is null ? "place" : "none")).Remove();
        if (symbol is not null)
            PutEmblem(scene, symbol);

        return Encoding.UTF8.GetBytes(scene.ToString(SaveOptions.DisableFormatting));
    }

    public CardException Fault(string what, string mend) => Fault(root, what, mend);

    private static void PutEmblem(XElement scene, string symbol)
    {
        var emblem = XElement.Parse($"<defs xmlns=\"{Svg.NamespaceName}\">{symbol}</defs>");
        emblem.Elements().First().SetAttributeValue("id", "the-emblem");
        scene.AddFirst(emblem);
        foreach (var place in scene.Descendants(Svg + "use").Where(e => e.Attribute("data-emblem") is not null))
            place.SetAttributeValue("href", "#the-emblem");
    }

    private TextBox Box(XElement e) => new()
    {
        Name = Word(e, "data-text", "", TextBox.Names),
        X = Number(e, "x", 0, CardRecipe.Width),
        Y = Number(e, "y", 0, CardRecipe.Height),
        Width = Number(e, "width", 1, CardRecipe.Width),
        Height = Number(e, "height", 1, CardRecipe.Height),
        Fonts = [.. (e.Attribute("font-family")?.Value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        Colour = Rgb.TryParse(e.Attribute("fill")?.Value, out var colour) ? colour : throw Fault(e, "a box has no fill such as #17251e", "give it the colour of its text"),
        Largest = Number(e, "font-size", 8, CardRecipe.Height),
        Smallest = Number(e, "data-smallest", 8, CardRecipe.Height),
        LineHeight = Number(e, "data-line-height", 50, 300) / 100.0,
        Across = Word(e, "text-anchor", "start", ["start", "middle", "end"]) switch { "start" => 0, "middle" => 0.5, _ => 1 },
        Down = Word(e, "data-at", "top", ["top", "middle", "bottom"]) switch { "top" => 0, "middle" => 0.5, _ => 1 },
    };

    private int Number(XElement e, string name, int least, int most)
    {
        var text = e.Attribute(name)?.Value;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Fault(e, $"a box has no {name} between {least} and {most}", $"write {name} as a whole number");
    }

    private string Word(XElement e, string name, string usual, ImmutableArray<string> words)
    {
        var word = e.Attribute(name)?.Value ?? usual;
        return words.Contains(word) ? word : throw Fault(e, $"a box has a {name} that is none of {string.Join(", ", words)}", $"mend {name}");
    }

    private CardException Fault(XElement e, string what, string mend)
    {
        IXmlLineInfo place = e;
        return new CardException(path, place.LineNumber, place.LinePosition, what, mend);
    }
}
