using CustomersRock.Content.Diagnostics.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CustomersRock.Content.Reading.Yaml;

/// <summary>YAML to nodes, from the parser's events: every node knows its place, nothing is evaluated, nothing can grow.</summary>
internal sealed class YamlReader
{
    private const int MostDepth = 8;
    private const int MostNodes = 2000;

    private readonly string yaml;
    private readonly DiagnosticSink sink;
    private readonly Parser parser;
    private readonly int linesBefore;
    private readonly int most;
    private int nodes;

    private YamlReader(string yaml, int linesBefore, DiagnosticSink sink, int times)
    {
        this.yaml = yaml;
        most = MostNodes * times;
        this.sink = sink;
        this.linesBefore = linesBefore;
        parser = new Parser(new Scanner(new StringReader(yaml)));
    }

    /// <summary>The root, or null where the text holds nothing but comments, or too much.</summary>
    /// <exception cref="YamlException">It is not YAML.</exception>
    public static YamlNode? Read(string yaml, int linesBefore, DiagnosticSink sink, int times = 1) => new YamlReader(yaml, linesBefore, sink, times).ReadRoot();

    private YamlNode? ReadRoot()
    {
        Next(); // the start of the stream
        if (Next() is not DocumentStart)
            return null;

        var root = ReadNode(Next(), 1);
        if (nodes > most)
            return null;

        Next(); // the end of the document
        if (Next() is DocumentStart second)
            Report(second, FrontMatterRules.Second, "there is a second document here", "keep one, and delete the line ---");

        return root is YamlScalar { IsEmpty: true } ? null : root;
    }

    private ParsingEvent Next()
    {
        try
        {
            return parser.MoveNext() ? parser.Current! : throw new YamlException("the text ends too early");
        }
        catch (Exception fault) when (fault is not YamlException)
        {
            // Over some broken texts the parser loses its way (": " after "...", a bad %TAG: found by AnyBytesTests) and says so in exceptions of any type.
            var place = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(place, place, "the text is broken here", fault);
        }
    }

    private YamlNode ReadNode(ParsingEvent start, int depth)
    {
        // Once there is too much, events are no longer followed: the callers' loops end as well.
        if (++nodes == most + 1 || (depth > MostDepth && nodes <= most))
            GiveUp(start);

        if (start is NodeEvent node)
            CheckFeatures(node);

        return start switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadList(start, depth),
            MappingStart => ReadMap(start, depth),
            AnchorAlias alias => ReadAlias(alias),
            _ => throw new YamlException(start.Start, start.End, "a value is missing"),
        };
    }

    private YamlScalar ReadScalar(Scalar scalar) => new(
        scalar.Value, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any),
        Line(scalar.Start), Column(scalar.Start), Line(scalar.End), Column(scalar.End));

    private YamlScalar ReadAlias(AnchorAlias alias)
    {
        ReportFeature(alias, "an alias (*) is not allowed here", "write the value out, or put it in quotes");
        return new YamlScalar("", false, Line(alias.Start), Column(alias.Start), Line(alias.End), Column(alias.End));
    }

    private YamlList ReadList(ParsingEvent start, int depth)
    {
        var items = new List<YamlNode>();
        while (nodes <= most && Next() is var item and not SequenceEnd)
            items.Add(ReadNode(item, depth + 1));

        return new YamlList(items, Line(start.Start), Column(start.Start));
    }

    private YamlMap ReadMap(ParsingEvent start, int depth)
    {
        var entries = new List<YamlEntry>(depth == 1 ? 12 : 4);
        while (nodes <= most && Next() is var first and not MappingEnd)
        {
            var key = ReadNode(first, depth + 1);
            var value = nodes <= most ? ReadNode(Next(), depth + 1) : key;
            if (key is YamlScalar name)
                entries.Add(new YamlEntry(name, value));
            else
                sink.Add(FrontMatterRules.Syntax, key, "a key must be a word", "write Key: value");
        }

        return new YamlMap(entries, Line(start.Start), Column(start.Start));
    }

    private void CheckFeatures(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            ReportFeature(node, "an anchor (&) is not allowed here", "delete it, or put the value in quotes");

        if (!node.Tag.IsEmpty)
            ReportFeature(node, "a tag (!) is not allowed here", "delete it, or put the value in quotes");
    }

    private void ReportFeature(ParsingEvent at, string what, string mend)
    {
        var isOneLine = at is Scalar { Value: "" } || (at is Scalar or AnchorAlias && at.Start.Line == at.End.Line);
        var mended = isOneLine && sink.Source is { } source ? YamlSigns.InQuotes(source.Line(Line(at.Start)), Column(at.Start), yaml) : null;
        sink.AddCertain(FrontMatterRules.Feature, Line(at.Start), Column(at.Start), what, mend, mended);
    }

    private void GiveUp(ParsingEvent at)
    {
        nodes = most + 1;
        Report(at, FrontMatterRules.TooMuch, "there are too many values or levels here", "keep to the keys that the kind of file has");
    }

    private void Report(ParsingEvent at, Diagnostics.DiagnosticRule rule, string what, string mend) =>
        sink.Add(rule, Line(at.Start), Column(at.Start), what, mend);

    private int Line(Mark mark) => (int)mark.Line + linesBefore;

    private static int Column(Mark mark) => (int)mark.Column;
}
