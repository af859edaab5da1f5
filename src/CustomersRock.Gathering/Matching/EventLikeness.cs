using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Matching;

/// <summary>Groups that may be one event told in other words: rare names and numbers that both have, within three weeks.</summary>
internal sealed class EventLikeness
{
    private const int Most = 5;

    private static readonly TimeSpan Window = TimeSpan.FromDays(21);

    private readonly TellingPrint[] prints;
    private readonly int[][] groups;
    private readonly uint[][] parts;
    private readonly (DateTimeOffset First, DateTimeOffset Last)[] times;
    private readonly Dictionary<uint, int> tellers = [];
    private readonly List<(int, int)> candidates = [];

    /// <summary>A name in more groups than that does not tell an event.</summary>
    private readonly int rare;

    /// <summary>A second name or number may be in so many.</summary>
    private readonly int supporting;

    private EventLikeness(TellingPrint[] prints, int[][] groups)
    {
        (this.prints, this.groups) = (prints, groups);
        rare = Math.Clamp(groups.Length / 12, 3, 8);
        supporting = Math.Max(8, groups.Length / 100);
        parts = [.. groups.Select(g => g.Length == 1 ? ImmutableCollectionsMarshal.AsArray(prints[g[0]].NameParts)! : g.SelectMany(m => prints[m].NameParts).Distinct().Order().ToArray())];
        times = [.. groups.Select(g => (g.Min(m => prints[m].Published), g.Max(m => prints[m].Published)))];
        Count();
    }

    /// <summary>For each group the likeliest others, each with its reason.</summary>
    public static ImmutableArray<Likeness>[] Of(TellingPrint[] prints, int[][] groups, CandidateId[] ids, (int, int)[] splits)
    {
        var likeness = new EventLikeness(prints, groups);
        var groupOf = new int[prints.Length];
        foreach (var (index, members) in groups.Index())
        {
            foreach (var member in members)
                groupOf[member] = index;
        }

        var apart = splits.SelectMany(s => new[] { (groupOf[s.Item1], groupOf[s.Item2]), (groupOf[s.Item2], groupOf[s.Item1]) }).ToHashSet();
        var found = new List<(int Other, double Score)>?[groups.Length];
        foreach (var (one, other) in likeness.candidates.Distinct().Where(c => !apart.Contains(c)))
        {
            if (!likeness.IsTelling(one, other))
                continue;

            var score = likeness.Score(one, other);

            (found[one] ??= []).Add((other, score));
            (found[other] ??= []).Add((one, score));
        }

        return [.. found.Select((others, i) => others is null ? [] : likeness.Best(i, others, ids))];
    }

    private ImmutableArray<Likeness> Best(int group, List<(int Other, double Score)> others, CandidateId[] ids) =>
    [
        .. others.OrderByDescending(o => o.Score).ThenBy(o => ids[o.Other].Value, StringComparer.Ordinal).Take(Most)
            .Select(o => new Likeness(ids[o.Other], "both name " + SharedNames.Of(prints, groups[group], Shared(group, o.Other)))),
    ];

    /// <summary>How many groups have a name, and which pairs share a rare one.</summary>
    private void Count()
    {
        var keys = new ulong[parts.Sum(p => p.Length)];
        var count = 0;
        for (var group = 0; group < parts.Length; group++)
        {
            foreach (var part in parts[group])
                keys[count++] = ((ulong)part << 32) | (uint)group;
        }

        Array.Sort(keys);
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] >> 32 == keys[start] >> 32)
                end++;

            if (end - start > 1)
                Note((uint)(keys[start] >> 32), keys.AsSpan(start..end));

            start = end;
        }
    }

    private void Note(uint part, ReadOnlySpan<ulong> having)
    {
        if (having.Length <= supporting)
            tellers[part] = having.Length;

        if (having.Length > rare || !IsName(part))
            return;

        for (var i = 0; i < having.Length; i++)
        {
            for (var j = i + 1; j < having.Length; j++)
            {
                if (AreNear((int)(uint)having[i], (int)(uint)having[j]))
                    candidates.Add(((int)(uint)having[i], (int)(uint)having[j]));
            }
        }
    }

    private bool AreNear(int one, int other) => times[one].First - times[other].Last <= Window && times[other].First - times[one].Last <= Window;

    /// <summary>"Peter" alone is anybody, and of two long texts full of names two in common are chance. One source seldom tells an event twice, but writes of its town all the time.</summary>
    private bool IsTelling(int one, int other)
    {
        var shared = Shared(one, other).Count;
        var all = Math.Min(parts[one].Length, parts[other].Length);
        return HaveOneSource(one, other) ? shared >= 3 && shared * 3 >= all : shared >= 2 && shared * 5 >= all;
    }

    private bool HaveOneSource(int one, int other) => groups[one].Select(m => prints[m].Source).ToHashSet().Overlaps(groups[other].Select(m => prints[m].Source));

    private double Score(int one, int other) =>
        Shared(one, other).Sum(p => Math.Log((double)groups.Length / tellers[p]) * (IsName(p) ? 1 : 0.5));

    private List<uint> Shared(int one, int other) =>
        [.. parts[one].Where(p => tellers.ContainsKey(p) && Array.BinarySearch(parts[other], p) >= 0).OrderBy(p => tellers[p]).ThenBy(p => p)];

    private static bool IsName(uint part) => (part & 1) == 0;
}
