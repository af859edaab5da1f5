namespace CustomersRock.Content.Reading.Yaml;

internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
