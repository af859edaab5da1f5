namespace CustomersRock.Curation.Tagging.Cues;

/// <summary>A few words in a row, with gaps, within one sentence.</summary>
internal sealed record WordPattern(PatternPart[] Parts)
{
    /// <summary>The end (exclusive) of the match that begins at <paramref name="at"/>; 0 where there is none.</summary>
    public int Match(SeenWords seen, int at) => Match(seen, at, 0);

    private int Match(SeenWords seen, int at, int part)
    {
        if (part == Parts.Length)
            return at;

        var wanted = Parts[part];
        if (wanted.IsOptional && Match(seen, at, part + 1) is var without and > 0)
            return without;

        for (var skipped = 0; skipped <= wanted.Gap && seen.IsInSentence(at + skipped, at); skipped++)
        {
            if (wanted.Takes(seen.Texts[at + skipped], seen.Classes[at + skipped]) && Match(seen, at + skipped + 1, part + 1) is var end and > 0)
                return end;
        }

        return 0;
    }
}
