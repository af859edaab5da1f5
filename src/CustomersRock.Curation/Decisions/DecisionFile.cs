using System.Collections.Immutable;
using CustomersRock.Content.Files;

namespace CustomersRock.Curation.Decisions;

/// <summary>
/// <c>input/gathered/decisions.jsonl</c>: every verdict of every editor, a line each, only ever added to. <c>merge=union</c>, so that two editors on two branches
/// never collide; therefore the order of the lines says nothing, their times do.
/// </summary>
public sealed class DecisionFile(SiteFolder folder)
{
    public const string Place = "input/gathered/decisions.jsonl";

    /// <summary>Some hundred thousand verdicts.</summary>
    public const long MostBytes = 100 * 1024 * 1024;

    private readonly LineLog log = new(folder, Place, MostBytes);

    /// <summary>The oldest first, whatever the order of the lines; a line that a merge has doubled counts once. Lines that cannot be read are passed over: the next program may know them.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public ImmutableArray<Decision> Read() => Read(log.Lines());

    /// <summary>The same of a text that lies elsewhere: on another branch.</summary>
    public static ImmutableArray<Decision> Parse(string text) => Read(text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>One verdict as it stands in the file, without the end of the line.</summary>
    public static string LineOf(Decision decision) => DecisionLine.Write(decision);

    /// <summary>All of them or none. Who adds holds the <see cref="CurationLock"/>.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    internal void Add(IEnumerable<Decision> decisions) => log.Add(decisions.Select(DecisionLine.Write));

    private static ImmutableArray<Decision> Read(string[] all)
    {
        var lines = all.Distinct(StringComparer.Ordinal).Select(line => (Line: line, Decision: DecisionLine.Parse(line)));
        return [.. lines.Where(l => l.Decision is not null).OrderBy(l => l.Decision!.At).ThenBy(l => l.Line, StringComparer.Ordinal).Select(l => l.Decision!)];
    }
}
