using System.Text;
using System.Xml;

namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>Makes well-formed XML of what is not quite: one pass, tag by tag, in linear time and with bounded depth. No tree is built here; the strict reader does that with what comes out.</summary>
internal sealed class XmlMender
{
    private readonly string text;
    private readonly int start;
    private readonly SortedSet<string> repairs = new(StringComparer.Ordinal);
    private readonly MendedText mended;
    private readonly List<OpenElement> open = [];
    private readonly Dictionary<string, int> declared = new(StringComparer.Ordinal) { ["xml"] = 1 };
    private readonly SortedSet<string> missing = new(StringComparer.Ordinal);
    private int beyond;
    private int tags;
    private int entries;
    private bool isCut;
    private int rootNameEnd;

    public XmlMender(string text, int start, InnerEntities entities)
    {
        this.text = text;
        this.start = start;
        mended = new MendedText(entities, repairs);
    }

    /// <summary>What was mended, each a sentence without a capital or a full stop.</summary>
    public IEnumerable<string> Repairs => repairs;

    public string Mend()
    {
        var at = start;
        while (at < text.Length && !isCut)
        {
            at = Step(at);
            if (tags > 0 && open.Count == 0)
                break;
        }

        if (isCut)
            repairs.Add("what is over the limits was left out");
        else if (open.Count > 0)
            repairs.Add("the document ends early; its last entry may be cut");
        else if (!text.AsSpan(Math.Min(at, text.Length)).Trim().IsEmpty)
            repairs.Add("what stood behind the end was left out");

        CloseTo(0);
        DeclareMissing();
        return mended.Output.ToString();
    }

    private int Step(int at)
    {
        if (text[at] != '<')
        {
            var end = text.IndexOf('<', at);
            end = end < 0 ? text.Length : end;
            mended.Append(Shortened(text.AsSpan(at..end)));
            return end;
        }

        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (next is '!' or '?')
            return Declaration(at);

        if (next == '/')
            return EndTag(at);

        if (XmlConvert.IsStartNCNameChar(next))
            return StartTag(at);

        repairs.Add("bare angle brackets were escaped");
        mended.AppendLiteral("<");
        return at + 1;
    }

    // No field keeps more, and each ampersand of a text may become five characters.
    private static ReadOnlySpan<char> Shortened(ReadOnlySpan<char> run) => run[..Math.Min(run.Length, 2 * FeedLimits.Content)];

    private int Declaration(int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
        {
            var close = text.IndexOf("]]>", at + 9, StringComparison.Ordinal);
            mended.AppendLiteral(Shortened(text.AsSpan((at + 9)..(close < 0 ? text.Length : close))));
            return close < 0 ? text.Length : close + 3;
        }

        var mark = rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : rest[1] == '?' ? "?>" : ">";
        var end = text.IndexOf(mark, at + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + mark.Length;
    }

    private int EndTag(int at)
    {
        var end = text.IndexOfAny(['>', '<'], at + 2);
        var name = MendedTag.CleanName(text.AsSpan((at + 2)..(end < 0 ? text.Length : end)).Trim());
        if (beyond > 0)
            beyond--;
        else
            Close(name);

        return end < 0 ? text.Length : text[end] == '>' ? end + 1 : end;
    }

    private void Close(string name)
    {
        var match = open.FindLastIndex(element => element.Is(name));
        if (match != open.Count - 1)
            repairs.Add("end tags were missing or without a start");

        if (match >= 0)
            CloseTo(match);
    }

    private int StartTag(int at)
    {
        if (MendedTag.Read(text, at) is not { } tag)
            return text.Length;

        isCut = ++tags > FeedLimits.Tags || (FeedShape.IsEntry(tag.Name) && ++entries > FeedLimits.Entries) || mended.Output.Length > FeedLimits.Mended;
        if (isCut)
            return text.Length;

        if (open.Count >= FeedLimits.Depth)
        {
            repairs.Add($"elements deeper than {FeedLimits.Depth} levels lost their tags");
            beyond += tag.IsEmpty ? 0 : 1;
            return tag.End;
        }

        EndWhatCannotHold(tag.Name);
        Write(tag);
        return tag.End;
    }

    /// <summary>An entry never stands in an entry, nor a field of it in another.</summary>
    private void EndWhatCannotHold(string name)
    {
        if (FeedShape.IsEntry(name) && open.FindLastIndex(element => FeedShape.HoldsEntries(element.Name)) is >= 0 and var holder)
        {
            if (holder < open.Count - 1)
                repairs.Add("end tags were missing or without a start");

            CloseTo(holder + 1);
        }
        else if (open.Count > 1 && FeedShape.Ends(open[^1].Name, open[^2].Name, name))
        {
            repairs.Add("end tags were missing or without a start");
            CloseTo(open.Count - 1);
        }
    }

    private void Write(MendedTag tag)
    {
        var prefixes = tag.Attributes.Where(IsDeclaration).Select(a => a.Key["xmlns:".Length..]).ToArray();
        foreach (var prefix in prefixes)
            declared[prefix] = declared.GetValueOrDefault(prefix) + 1;

        var name = Declare(tag.Name);
        mended.Output.Append('<').Append(name);
        if (open.Count == 0 && rootNameEnd == 0)
            rootNameEnd = mended.Output.Length;

        foreach (var attribute in tag.Attributes)
            WriteAttribute(attribute);

        var isEmpty = tag.IsEmpty || FeedShape.IsVoid(tag.Name);
        mended.Output.Append(isEmpty ? "/>" : ">");
        if (isEmpty)
            Forget(prefixes);
        else
            open.Add(new(name, prefixes));
    }

    private void WriteAttribute(KeyValuePair<string, string> attribute)
    {
        var (name, value) = attribute;
        var isForbidden = name.StartsWith("xmlns:", StringComparison.Ordinal) && !IsDeclaration(attribute);
        if (isForbidden || (name == "xml:space" && open.Count == 0))
            return;

        mended.Output.Append(' ').Append(IsDeclaration(attribute) || name == "xmlns" ? name : Declare(name)).Append("=\"");
        mended.Append(value);
        mended.Output.Append('"');
    }

    /// <summary>XML knows no empty namespace for a prefix, and two prefixes are its own.</summary>
    private static bool IsDeclaration(KeyValuePair<string, string> attribute) =>
        attribute.Key.StartsWith("xmlns:", StringComparison.Ordinal) && attribute.Value.Length > 0 && attribute.Key is not ("xmlns:xml" or "xmlns:xmlns")
        && attribute.Value is not ("http://www.w3.org/XML/1998/namespace" or "http://www.w3.org/2000/xmlns/");

    private string Declare(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return name;

        var prefix = name[..colon];
        var isOneTooMany = missing.Count >= FeedLimits.Attributes && declared.GetValueOrDefault(prefix) == 0 && !missing.Contains(prefix);
        if (prefix == "xmlns" || isOneTooMany)
            return name.Replace(':', '_');

        if (declared.GetValueOrDefault(prefix) == 0)
            missing.Add(prefix);

        return name;
    }

    private void CloseTo(int count)
    {
        for (var i = open.Count - 1; i >= count; i--)
        {
            mended.Output.Append("</").Append(open[i].Name).Append('>');
            Forget(open[i].Prefixes);
            open.RemoveAt(i);
        }
    }

    private void Forget(string[] prefixes)
    {
        foreach (var prefix in prefixes)
            declared[prefix]--;
    }

    private void DeclareMissing()
    {
        if (missing.Count == 0)
            return;

        // A prefix that the root declares is not missing, wherever it was used.
        var declarations = new StringBuilder();
        foreach (var prefix in missing)
            declarations.Append(" xmlns:").Append(prefix).Append("=\"").Append(KnownPrefixes.NamespaceOf(prefix)).Append('"');

        mended.Output.Insert(rootNameEnd, declarations.ToString());
        repairs.Add($"undeclared prefixes were taken for what they usually mean: {string.Join(", ", missing.Take(5))}");
    }
}
