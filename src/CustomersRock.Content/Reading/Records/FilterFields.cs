using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Fields;
using CustomersRock.Content.Reading.Yaml;

namespace CustomersRock.Content.Reading.Records;

/// <summary>Include and Exclude: words, expressions between slashes, a field with either, or a shared list.</summary>
internal static class FilterFields
{
    private static readonly string[] FieldNames = ["Title", "Text", "Category", "Author", "Url", "Set"];

    public static ImmutableArray<SourceFilter> Read(FieldSet fields, KeyName key) =>
        fields.Find(key) is { } value ? Read(fields.File, key.Text, value) : [];

    public static ImmutableArray<SourceFilter> Read(FileText file, string key, YamlNode value)
    {
        var filters = ImmutableArray.CreateBuilder<SourceFilter>();
        foreach (var item in ListFields.Items(value))
        {
            if (Filter(file, key, item) is { } filter)
                filters.Add(filter);
        }

        return filters.DrainToImmutable();
    }

    private static SourceFilter? Filter(FileText file, string key, YamlNode item)
    {
        if (item is YamlScalar plain)
            return Filter(file, null, plain);

        if (item is not YamlMap { Entries: [{ Key: var name, Value: YamlScalar pattern }] })
        {
            file.Sink.Add(ValueRules.WrongKind, item, $"an entry of {key} is {item.Kind}", "write words, /an expression/, or one field such as Title: words");
            return null;
        }

        var field = Array.Find(FieldNames, known => known.Equals(name.Text, StringComparison.OrdinalIgnoreCase));
        if (field is not null)
            return Filter(file, field, pattern);

        file.Sink.Add(ValueRules.BadFilter, name, $"there is no field {Shown.Quoted(name.Text)} to search", Suggest.Mend(name.Text, FieldNames, $"known are {string.Join(", ", FieldNames)}"));
        return null;
    }

    private static SourceFilter? Filter(FileText file, string? field, YamlScalar value)
    {
        var pattern = value.Text.Trim();
        var isGood = pattern.Length switch
        {
            0 => Refuse(file, value, 0, "an empty filter matches nothing", "delete it"),
            > 1000 => Refuse(file, value, 0, "this filter is longer than 1000 characters", "make two of it"),
            _ when field == "Set" => true,
            _ when pattern is ['/', .., '/'] => IsExpression(file, value, pattern[1..^1]),
            _ => IsWords(file, value, pattern),
        };
        return isGood ? new SourceFilter(field, pattern, value.Line) : null;
    }

    private static bool IsWords(FileText file, YamlScalar value, string words)
    {
        var star = words.IndexOf('*', StringComparison.Ordinal);
        return star < 0 || (star == words.Length - 1 && star > 0)
            || Refuse(file, value, star, "* may only stand at the end of words", "write librar*, or an expression between slashes");
    }

    private static bool IsExpression(FileText file, YamlScalar value, string expression)
    {
        try
        {
            _ = new Regex(expression, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return expression.Length > 0 || Refuse(file, value, 0, "an empty expression matches everything", "delete it");
        }
        catch (RegexParseException fault)
        {
            return Refuse(file, value, fault.Offset + 1, $"the expression cannot be read: {Shown.Quoted(fault.Error.ToString())[1..^1]}", "mend it, or write plain words");
        }
        catch (NotSupportedException)
        {
            return Refuse(file, value, 0, "the expression looks ahead, behind or back", "do without (?=…), (?!…), (?<=…), (?<!…), (?>…) and \\1");
        }
        catch (ArgumentException)
        {
            return Refuse(file, value, 0, "the expression cannot be read", "mend it, or write plain words");
        }
    }

    // In quotes an escape takes more room in the file than in the text, so only plain values can be pointed into.
    private static bool Refuse(FileText file, YamlScalar value, int offset, string what, string mend)
    {
        file.Sink.Add(ValueRules.BadFilter, value.Line, value.Column + (value.IsQuoted ? 0 : offset), what, mend);
        return false;
    }
}
