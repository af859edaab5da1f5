using System.Collections.Immutable;
using CustomersRock.Content.Files;
using CustomersRock.Curation.Decisions;

namespace CustomersRock.Curation.Joining;

/// <summary>
/// <c>input/gathered/joins.jsonl</c>: what editors have joined and split, a line each, only ever added to. A text file in the repository, because the state of the
/// gatherer may be deleted at any time; <c>merge=union</c>, so that two editors on two branches never collide.
/// </summary>
public sealed class JointFile(SiteFolder folder)
{
    public const string Place = "input/gathered/joins.jsonl";

    // Some fifty thousand lines.
    private const long MostBytes = 10 * 1024 * 1024;

    private readonly LineLog log = new(folder, Place, MostBytes);

    /// <summary>Of two words on the same pair the later counts. Lines that cannot be read are passed over: the next program may know them.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public ImmutableArray<Joint> Read()
    {
        var latest = new Dictionary<(string, string), Joint>();
        foreach (var joint in log.Lines().Select(JointLine.Parse).OfType<Joint>())
        {
            var pair = (joint.One.Value, joint.Other.Value);
            if (!latest.TryGetValue(pair, out var before) || joint.At >= before.At)
                latest[pair] = joint;
        }

        return [.. latest.Values.OrderBy(j => j.One.Value, StringComparer.Ordinal).ThenBy(j => j.Other.Value, StringComparer.Ordinal)];
    }

    /// <summary>All of them or none.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Add(IEnumerable<Joint> joints)
    {
        using var turn = CurationLock.Take(folder);
        log.Add(joints.Select(JointLine.Write));
    }
}
