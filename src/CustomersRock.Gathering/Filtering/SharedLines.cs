using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Filtering;

/// <summary>A shared list, made ready.</summary>
internal sealed class SharedLines(string path, ImmutableArray<SourceFilter> lines)
{
    public string Path => path;

    public ImmutableArray<SourceFilter> Lines => lines;

    public LineSearch Search { get; } = new(lines.Select((l, i) => (l, i)));
}
