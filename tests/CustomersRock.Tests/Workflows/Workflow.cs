using CustomersRock.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace CustomersRock.Tests.Workflows;

/// <summary>A workflow as YAML. Only what the rules look at.</summary>
internal sealed class Workflow
{
    private readonly YamlMappingNode root;

    private Workflow(string name, string text)
    {
        Name = name;
        Text = text;
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        root = (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    public static IReadOnlyList<Workflow> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, ".github", "workflows"), "*.yml").Order(StringComparer.Ordinal).Select(file => new Workflow(Path.GetFileName(file), File.ReadAllText(file)))];

    public string Name { get; }
    public string Text { get; }
    public string Title => TextOf(root, "name") ?? "";

    /// <summary>What starts it.</summary>
    public IEnumerable<string> Events => Of(root, "on") switch
    {
        YamlMappingNode map => map.Children.Keys.Select(key => key.ToString()),
        YamlSequenceNode list => list.Select(entry => entry.ToString()),
        { } one => [one.ToString()],
        _ => [],
    };

    public YamlNode? Permissions => Of(root, "permissions");

    public IEnumerable<YamlMappingNode> Jobs => ((YamlMappingNode)Of(root, "jobs")!).Children.Values.Cast<YamlMappingNode>();

    public static Workflow From(string text) => new("made-up.yml", text);

    public static YamlNode? Of(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static string? TextOf(YamlMappingNode map, string key) => (Of(map, key) as YamlScalarNode)?.Value;

    public static IEnumerable<YamlMappingNode> StepsOf(YamlMappingNode job) => (Of(job, "steps") as YamlSequenceNode)?.Cast<YamlMappingNode>() ?? [];

    public static IEnumerable<string> RunsOf(YamlMappingNode job) => StepsOf(job).Select(step => TextOf(step, "run")).OfType<string>();

    /// <summary>Every expression, wherever it stands, without its braces.</summary>
    public IEnumerable<string> Expressions => System.Text.RegularExpressions.Regex.Matches(Text, @"\$\{\{(.*?)\}\}", System.Text.RegularExpressions.RegexOptions.Singleline).Select(match => match.Groups[1].Value.Trim());
}
