using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Reading.Yaml;

namespace CustomersRock.Content.Reading;

/// <summary>Collects the complaints about one file.</summary>
internal sealed class DiagnosticSink(string path)
{
    // Nobody reads more about one file, and a hostile one must not fill the memory with them.
    private const int Most = 200;

    private List<Diagnostic>? list;

    public string Path => path;

    /// <summary>What complaints point into.</summary>
    public SourceText? Source { get; set; }

    public bool HasErrors => list?.Exists(d => d.Rule.Severity == Severity.Error) ?? false;

    /// <summary>True where the file cannot be published, not even without a piece of it.</summary>
    public bool CostsFile { get; private set; }

    public int Count => list?.Count ?? 0;

    public void Add(DiagnosticRule rule, int line, int column, string what, string mend, string? mendedLine = null) =>
        Add(rule.At(Within(line, column), what, mend, mendedLine));

    /// <summary>The same where nothing but the mended line can have been meant; without one it is a complaint like any other.</summary>
    /// <param name="rule">One that <c>check --fix</c> mends.</param>
    /// <param name="line">The place.</param>
    /// <param name="column">Likewise.</param>
    /// <param name="what">What is wrong.</param>
    /// <param name="mend">How to mend it.</param>
    /// <param name="mendedLine">What <c>check --fix</c> writes.</param>
    /// <param name="linesAbove">How many lines above go with it.</param>
    public void AddCertain(DiagnosticRule rule, int line, int column, string what, string mend, string? mendedLine, int linesAbove = 0) =>
        Add(rule.At(Within(line, column), what, mend, mendedLine).BeyondDoubt() with { LinesAbove = linesAbove });

    public void AddCertain(DiagnosticRule rule, YamlNode at, string what, string mend, string? mendedLine) =>
        AddCertain(rule, at.Line, at.Column, what, mend, mendedLine);

    private void Add(Diagnostic complaint)
    {
        CostsFile |= complaint.Rule.CostsFile;
        list ??= [];
        if (list.Count < Most)
            list.Add(complaint);
    }

    public void Add(DiagnosticRule rule, YamlNode at, string what, string mend, string? mendedLine = null) =>
        Add(rule, at.Line, at.Column, what, mend, mendedLine);

    /// <summary>About the file as a whole.</summary>
    public void Add(DiagnosticRule rule, string what, string mend) => Add(rule, 0, 0, what, mend);

    /// <summary>What is missing cannot be done without; the complaint that says so stands already.</summary>
    public void GiveUp() => CostsFile = true;

    /// <summary>Takes back what was said after there were <paramref name="count"/>, for a step that starts over.</summary>
    public void BackTo(int count)
    {
        list?.RemoveRange(count, list.Count - count);
        CostsFile = list?.Exists(d => d.Rule.CostsFile) ?? false;
    }

    /// <summary>Takes back what was said at this place, for one that says it better.</summary>
    public void TakeBack(YamlNode at) => list?.RemoveAll(d => d.At == Within(at.Line, at.Column));

    public ImmutableArray<Diagnostic> ToList() => list is null ? [] : list.InFileOrder();

    // The parser of YAML may have seen a line that was mended, and so is longer than the author's; and for it an end can lie one line further.
    private FilePosition Within(int line, int column)
    {
        if (line == 0 || Source is null)
            return new FilePosition(path, line, column);

        return line > Source.LineCount
            ? new FilePosition(path, Source.LineCount, Source.Line(Source.LineCount).Length + 1)
            : new FilePosition(path, line, Math.Clamp(column, 1, Source.Line(line).Length + 1));
    }
}
