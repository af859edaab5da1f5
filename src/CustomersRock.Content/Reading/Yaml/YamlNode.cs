namespace CustomersRock.Content.Reading.Yaml;

/// <summary>A value in YAML and where it begins; lines and columns count from 1.</summary>
internal abstract class YamlNode(int line, int column)
{
    public int Line => line;
    public int Column => column;

    /// <summary>What it is, for messages: "a list".</summary>
    public abstract string Kind { get; }
}
