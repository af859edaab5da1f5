namespace CustomersRock.Content.Reading.Yaml;

internal sealed class YamlScalar(string text, bool isQuoted, int line, int column, int endLine, int endColumn) : YamlNode(line, column)
{
    public string Text => text;

    /// <summary>In quotes, or a block after <c>|</c> or <c>&gt;</c>: text whatever it looks like.</summary>
    public bool IsQuoted => isQuoted;
    public int EndLine => endLine;
    public int EndColumn => endColumn;

    public bool IsEmpty => text.Length == 0 || (!isQuoted && text is "~" or "null" or "Null" or "NULL");

    public override string Kind => "a text";
}
