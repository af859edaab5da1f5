namespace CustomersRock.Content.Reading.Yaml;

internal sealed class YamlMap(List<YamlEntry> entries, int line, int column) : YamlNode(line, column)
{
    public List<YamlEntry> Entries => entries;

    public override string Kind => "a map of keys";
}
