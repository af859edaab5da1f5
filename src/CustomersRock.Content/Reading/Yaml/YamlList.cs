namespace CustomersRock.Content.Reading.Yaml;

internal sealed class YamlList(List<YamlNode> items, int line, int column) : YamlNode(line, column)
{
    public List<YamlNode> Items => items;

    public override string Kind => "a list";
}
