using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Reading.Fields;
using CustomersRock.Content.Reading.Yaml;

namespace CustomersRock.Content.Reading.Records;

/// <summary>What all record readers begin with.</summary>
internal static class RecordFile
{
    /// <summary>The fields of the front matter and where the body begins; without fields where there is no front matter.</summary>
    public static (FieldSet? Fields, int BodyStart) Open(FileText file, KeyTable table)
    {
        if (FrontMatterSplitter.Split(file, table) is not { } block)
            return (null, 0);

        List<string>? broken = null;
        var map = YamlBlock.Read(file.Source.Text.AsSpan(block.Start, block.End - block.Start), block.LinesBefore, file, ref broken);
        return (FieldSet.Read(map, table, file, 1, broken), block.BodyStart);
    }

    /// <summary>A file that is YAML from end to end.</summary>
    public static YamlMap? OpenYaml(FileText file, ref List<string>? broken, int times = 1) => YamlBlock.Read(file.Source.Text, 0, file, ref broken, times);

    /// <summary>Says so where the name cannot stand in an address.</summary>
    public static void CheckSlug(FileText file, string name, string ending = ".md")
    {
        if (Slug.IsSlug(name))
            return;

        var slug = Slug.From(name);
        file.Sink.Add(FileRules.NotASlug, $"the name {Shown.Quoted(name)} cannot stand in an address", $"rename the file to {(slug.Length == 0 ? "a-name-in-letters" : slug)}{ending}");
    }

    public static void ReportWrongPlace(FileText file, string kind, string place) =>
        file.Sink.Add(FileRules.WrongPlace, $"this is no place for {kind}", $"move the file to {place}");
}
