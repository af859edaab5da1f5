namespace CustomersRock.Gathering.Matching;

/// <summary>Bonds as editors read them.</summary>
internal static class BondWords
{
    /// <param name="otherwise">How the telling came into the group, where it is not by the lead.</param>
    public static string For(TellingPrint[] prints, TextLikeness texts, int lead, int telling, BondKind otherwise)
    {
        var (a, b) = (prints[lead], prints[telling]);
        if (otherwise != BondKind.Editor)
        {
            if (a.GuidHash != 0 && a.GuidHash == b.GuidHash && a.Source == b.Source)
                otherwise = BondKind.Revision;
            else if (a.Canonical is not null && a.Canonical == b.Canonical)
                otherwise = BondKind.Address;
            else if (texts.Bond(Math.Min(lead, telling), Math.Max(lead, telling)) is { } bond)
                otherwise = bond.Kind;
        }

        return Words(otherwise, a.Canonical != b.Canonical);
    }

    private static string Words(BondKind kind, bool isElsewhere) => kind switch
    {
        BondKind.Editor => "joined by an editor",
        BondKind.Revision => "another revision",
        BondKind.Address => "the same address",
        BondKind.Shortened => "the same text, shortened",
        _ => isElsewhere ? "the same text at another address" : "the same text",
    };
}
