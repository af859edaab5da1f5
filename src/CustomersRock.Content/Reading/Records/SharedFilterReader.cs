using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Reading.Records;

internal static class SharedFilterReader
{
    public static ReadFile Read(ReadFile read, FileText file)
    {
        List<string>? broken = null;
        if (RecordFile.OpenYaml(file, ref broken) is not { } map)
            return read;

        var filters = ImmutableArray.CreateBuilder<SharedFilter>();
        foreach (var (name, value) in map.Entries)
        {
            if (filters.Any(f => f.Name == name.Text))
                file.Sink.Add(FrontMatterRules.Duplicate, name, $"the list {Shown.Quoted(name.Text)} stands here for the second time", "put its lines into the first");
            else
                filters.Add(new SharedFilter(name.Text, FilterFields.Read(file, name.Text, value), new FilePosition(file.Sink.Path, name.Line, name.Column)));
        }

        return file.Sink.HasErrors ? read : read with { Filters = filters.DrainToImmutable() };
    }
}
