namespace CustomersRock.Gathering.Matching;

/// <summary>Revisions of one entry: the same guid from the same source.</summary>
internal static class RevisionBonds
{
    public static IEnumerable<Bond> Of(TellingPrint[] prints)
    {
        var last = new Dictionary<(string, ulong), int>();
        for (var i = 0; i < prints.Length; i++)
        {
            if (prints[i].GuidHash == 0)
                continue;

            var key = (prints[i].Source.Value, prints[i].GuidHash);
            if (last.TryGetValue(key, out var before))
                yield return new Bond(before, i, BondKind.Revision);

            last[key] = i;
        }
    }
}
