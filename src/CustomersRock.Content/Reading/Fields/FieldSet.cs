using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Yaml;

namespace CustomersRock.Content.Reading.Fields;

/// <summary>A map of known keys: front matter, or an item such as a person. Unknown, double and left keys have been told.</summary>
internal sealed class FieldSet
{
    private readonly List<(KeyName Key, YamlEntry Entry)> found;
    private readonly List<string>? broken;
    private readonly KeyTable table;
    private List<YamlEntry>? unknown;
    private Dictionary<YamlScalar, string?>? certain;

    private FieldSet(KeyTable table, FileText file, int line, List<string>? broken, int capacity)
    {
        this.table = table;
        this.broken = broken;
        File = file;
        Line = line;
        found = new List<(KeyName, YamlEntry)>(capacity);
    }

    public FileText File { get; }
    public DiagnosticSink Sink => File.Sink;

    /// <summary>Where complaints about what is not there point.</summary>
    public int Line { get; }

    public static FieldSet Read(YamlMap? map, KeyTable table, FileText file, int line = 1, List<string>? broken = null)
    {
        var fields = new FieldSet(table, file, line, broken, map?.Entries.Count ?? 0);
        if (map is not null)
        {
            foreach (var entry in map.Entries)
                fields.Add(entry);

            fields.ReportUnknown();
        }

        return fields;
    }

    public YamlNode? Find(KeyName key)
    {
        foreach (var (candidate, entry) in found)
        {
            if (ReferenceEquals(candidate, key))
                return entry.Value is YamlScalar { IsEmpty: true } ? null : entry.Value;
        }

        return null;
    }

    /// <summary>The key is there, though perhaps without a value.</summary>
    public YamlScalar? KeyOf(KeyName key)
    {
        foreach (var (candidate, entry) in found)
        {
            if (ReferenceEquals(candidate, key))
                return entry.Key;
        }

        return null;
    }

    /// <summary>A key of another kind of file stands here.</summary>
    public bool HasUnknown(params ReadOnlySpan<string> names)
    {
        foreach (var (key, _) in unknown ?? [])
        {
            foreach (var name in names)
            {
                if (key.Text.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The unknown key that was probably meant to be this one.</summary>
    public YamlScalar? SlipOf(KeyName key) => unknown?.Find(slip => Suggest.Nearest(slip.Key.Text, table.Names) == key.Text).Key;

    /// <summary>True where the unknown key was meant to be this one beyond doubt, and no other key claims the same.</summary>
    public bool IsSlipOf(YamlScalar slip, KeyName key) => KeyOf(key) is null && Meant() is var meant && meant[slip] == key.Text && meant.Values.Count(m => m == key.Text) == 1;

    /// <summary>Of each unknown key what it was beyond doubt, or null; found once, for a stranger may write thousands.</summary>
    private Dictionary<YamlScalar, string?> Meant() => certain ??= unknown!.ToDictionary(u => u.Key, u => Suggest.Certain(u.Key.Text, table.Names));

    /// <summary>The key is there but its value could not be read, which has been told already.</summary>
    public bool IsBroken(KeyName key) => broken is not null && broken.Exists(name => name == YamlBlock.AllKeys || ReferenceEquals(table.Find(name), key));

    public FilePosition PositionOf(KeyName key) =>
        Find(key) is { } value ? new FilePosition(Sink.Path, value.Line, value.Column) : new FilePosition(Sink.Path, Line, 1);

    public KeyPositions Positions()
    {
        Span<KeyPosition> positions = new KeyPosition[Count()];
        var next = 0;
        foreach (var (key, entry) in found)
        {
            positions[next++] = new KeyPosition(key.Text, entry.Value.Line, entry.Value.Column);
            for (var i = 0; entry.Value is YamlList list && i < list.Items.Count; i++)
                positions[next++] = new KeyPosition(key.Item(i), list.Items[i].Line, list.Items[i].Column);
        }

        return KeyPositions.From(positions);

        int Count()
        {
            var count = found.Count;
            foreach (var (_, entry) in found)
                count += entry.Value is YamlList list ? list.Items.Count : 0;

            return count;
        }
    }

    private void Add(YamlEntry entry)
    {
        var written = entry.Key.Text;
        var key = table.Find(written);
        if (key is null)
            AddUnknown(entry);
        else if (KeyOf(key) is { } first)
            ReportDouble(entry.Key, first);
        else
            found.Add((key, entry));

        CheckForCode(entry.Value, key);
    }

    private void ReportDouble(YamlScalar second, YamlScalar first)
    {
        var how = string.Equals(first.Text, second.Text, StringComparison.OrdinalIgnoreCase) ? "" : $", there as {Shown.Quoted(first.Text)}";
        Sink.Add(FrontMatterRules.Duplicate, second, $"{Shown.Quoted(second.Text)} stands here for the second time (first in line {first.Line}{how})", "keep one of the two");
    }

    private void AddUnknown(YamlEntry entry)
    {
        if (table.Left(entry.Key.Text) is { } left)
            Sink.Add(left.Rule, entry.Key, left.What, left.Mend);
        else
            (unknown ??= []).Add(entry);
    }

    /// <summary>When all keys are known, for of two that are as near one may be there already.</summary>
    private void ReportUnknown()
    {
        foreach (var (key, value) in unknown ?? [])
        {
            var what = $"there is no key {Shown.Quoted(key.Text)} here";
            if (Meant()[key] is { } name && table.Find(name) is { } meant && table.MayMean(meant, value) && IsSlipOf(key, meant))
                Sink.AddCertain(table.Unknown, key, what, $"did you mean \"{name}\"?", File.Source.LineWith(key, name));
            else
                Sink.Add(table.Unknown, key, what, Suggest.Mend(key.Text, table.Names, $"the known keys are {string.Join(", ", table.Names)}"),
                    Suggest.Nearest(key.Text, table.Names) is { } nearest ? File.Source.LineWith(key, nearest) : null);
        }
    }

    private void CheckForCode(YamlNode value, KeyName? key)
    {
        if (value is YamlList list)
        {
            foreach (var item in list.Items)
                CheckForCode(item, key);
        }

        if (value is not YamlScalar scalar)
            return;

        if (scalar.Text.StartsWith("=>", StringComparison.Ordinal) || scalar.Text.StartsWith("->", StringComparison.Ordinal))
            Sink.Add(FrontMatterRules.Code, value, "this is C# in Statiq, and text here", "write the value itself");

        if (scalar.IsQuoted || scalar.EndLine != scalar.Line)
            return;

        CheckForLostComment(scalar, key);
        if (CurlyQuotes.Inside(scalar.Text) is { } inside)
            Sink.AddCertain(FrontMatterRules.Curly, scalar, "these quotes are curly, and readers see them", "leave them out, or write straight ones", File.Source.LineWith(scalar, inside));
    }

    /// <summary>"We are #1" without quotes loses its end; "# a remark", with a blank, is meant as one.</summary>
    private void CheckForLostComment(YamlScalar scalar, KeyName? key)
    {
        var line = File.Source.Line(scalar.Line);
        if (scalar.EndColumn > line.Length || scalar.EndColumn < 1)
            return;

        var rest = line[(scalar.EndColumn - 1)..].TrimStart();
        if (rest.Length < 2 || rest[0] != '#' || !char.IsLetterOrDigit(rest[1]))
            return;

        var start = line.Length - line[(scalar.Column - 1)..].TrimStart().Length;
        var what = $"YAML drops {Shown.Quoted(rest)} as a comment";
        var mended = string.Concat(line[..start], YamlText.InDoubleQuotes(line[start..].TrimEnd().ToString()));
        if (key is null || !table.IsSentence(key, scalar.IsEmpty) || YamlRemark.May(rest))
            Sink.Add(FrontMatterRules.LostComment, scalar, what, "put the value in quotes if it belongs to it", mended);
        else
            Sink.AddCertain(FrontMatterRules.LostComment, scalar, what, "put the value in quotes", mended);
    }
}
