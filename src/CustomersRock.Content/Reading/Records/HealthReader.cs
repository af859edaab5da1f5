using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Fields;
using CustomersRock.Content.Reading.Yaml;
using CustomersRock.Content.Texts;

namespace CustomersRock.Content.Reading.Records;

/// <summary>Reads what <see cref="HealthFile"/> wrote, or what an editor's merge made of it: each source on its own.</summary>
internal static class HealthReader
{
    // A line for each source, and as many sources as a site may have.
    private const int Times = 16;

    public static ReadFile Read(ReadFile read, FileText file)
    {
        List<string>? broken = null;
        if (RecordFile.OpenYaml(file, ref broken, Times) is not { } map)
            return read;

        var asOf = AsOf(map, file);
        var all = ImmutableArray.CreateBuilder<SourceHealth>(map.Entries.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in map.Entries)
        {
            if (name.Text == HealthFile.AsOf)
                continue;

            if (!seen.Add(name.Text))
                file.Sink.Add(FrontMatterRules.Duplicate, name, $"{Shown.Quoted(name.Text)} stands here for the second time", "delete one of the two, or let the gatherer write the file again");
            else if (value is not YamlMap)
                file.Sink.Add(ValueRules.WrongKind, value, $"{Shown.Quoted(name.Text)} has {value.Kind} where its state should be", "let the gatherer write the file again");
            else if (One(name, FieldSet.Read((YamlMap)value, KeyTables.Health, file, name.Line), asOf) is { } health)
                all.Add(health);
        }

        return read with { Health = all.DrainToImmutable() };
    }

    private static DateTimeOffset? AsOf(YamlMap map, FileText file)
    {
        foreach (var (name, value) in map.Entries)
        {
            if (name.Text != HealthFile.AsOf)
                continue;

            if (value is YamlScalar { Text: var text } && IsoDate.TryParse(text, out var day))
                return day;

            file.Sink.Add(ValueRules.NotADate, value, $"{HealthFile.AsOf} is not a day", "write year, month and day, as in 2026-11-24");
        }

        return null;
    }

    private static SourceHealth? One(YamlScalar name, FieldSet fields, DateTimeOffset? asOf)
    {
        var state = fields.OneOf(KeyNames.State, HealthFile.States);
        var since = fields.Date(KeyNames.Since);
        var newest = fields.Date(KeyNames.Newest);
        var lastGood = fields.Find(KeyNames.LastGood) switch
        {
            null => asOf,
            YamlScalar { Text: "never" } => null,
            _ => fields.Date(KeyNames.LastGood),
        };
        if (state is null)
            fields.Missing(KeyNames.State, "well");

        if (since is null)
            fields.Missing(KeyNames.Since, "2026-11-24");

        return state is null || since is null ? null : new SourceHealth
        {
            Source = new SourceId(name.Text),
            State = (HealthState)state,
            Since = since.Value,
            Why = VisibleText.Line(fields.Text(KeyNames.Why), HealthFile.LongestWhy) ?? "",
            Newest = newest,
            LastGood = lastGood,
            At = new FilePosition(fields.Sink.Path, name.Line, name.Column),
        };
    }
}
