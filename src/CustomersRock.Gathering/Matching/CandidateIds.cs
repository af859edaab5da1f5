using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Matching;

/// <summary>Ids of groups that do not change when the group does.</summary>
internal static class CandidateIds
{
    private const int Length = 8;

    /// <summary>Base 32 without i, l, o and u, which are mistaken for other signs when typed (Crockford).</summary>
    private const string Signs = "abcdefghjkmnpqrstvwxyz0123456789";

    /// <summary>For each group the oldest id that one of its tellings had; else a hash of the telling that was seen first. No two are equal: where a group was split, the part with the oldest
    /// telling keeps the id.</summary>
    public static CandidateId[] Of(TellingPrint[] prints, int[][] groups, IReadOnlyDictionary<TellingId, CandidateId>? known)
    {
        var ids = new CandidateId[groups.Length];
        var taken = new HashSet<CandidateId>();
        var unnamed = new List<int>();
        int[][] byAge = [.. groups.Select(g => g.OrderBy(m => prints[m].FirstSeen.UtcTicks).ThenBy(m => m).ToArray())];
        int[] order = [.. Enumerable.Range(0, groups.Length).OrderBy(g => prints[byAge[g][0]].FirstSeen.UtcTicks).ThenBy(g => byAge[g][0])];
        foreach (var group in order)
        {
            if (Oldest(prints, byAge[group], known, taken) is { } id)
                ids[group] = id;
            else
                unnamed.Add(group);
        }

        foreach (var group in unnamed)
            ids[group] = New(prints[byAge[group][0]].Id, taken);

        return ids;
    }

    private static CandidateId? Oldest(TellingPrint[] prints, int[] members, IReadOnlyDictionary<TellingId, CandidateId>? known, HashSet<CandidateId> taken)
    {
        if (known is null)
            return null;

        foreach (var member in members)
        {
            if (known.TryGetValue(prints[member].Id, out var id) && taken.Add(id))
                return id;
        }

        return null;
    }

    private static CandidateId New(TellingId telling, HashSet<CandidateId> taken)
    {
        // 39 bits: among 60,000 one pair in 300 runs is equal by chance, and then the second takes the next hash.
        for (var seed = 0; ; seed++)
        {
            var id = new CandidateId(Text(Fingerprint.Of(Encoding.UTF8.GetBytes(telling.Value), seed).High));
            if (taken.Add(id))
                return id;
        }
    }

    /// <summary>The first sign is a letter: eight digits would be a number to YAML.</summary>
    private static string Text(ulong hash) => string.Create(Length, hash, (text, rest) =>
    {
        text[0] = Signs[(int)(rest & 15)];
        for (var i = 1; i < text.Length; i++)
        {
            rest >>= 5;
            text[i] = Signs[(int)(rest & 31)];
        }
    });
}
