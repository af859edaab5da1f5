using System.Collections.Frozen;

namespace CustomersRock.Gathering.Feeds.Dates;

/// <summary>Offsets from UTC that dates name by letters: RFC 822, section 5.1, and what feeds of other countries write.</summary>
internal static class ZoneNames
{
    private static readonly FrozenDictionary<string, int> Minutes = Table(
        (0, "UT UTC GMT Z WET"),
        (60, "CET MEZ BST IST MET WEST"),
        (120, "CEST MESZ EET SAST MEST"),
        (180, "EEST MSK"),
        (480, "AWST SGT HKT PHT"),
        (540, "JST KST"),
        (600, "AEST"),
        (660, "AEDT"),
        (570, "ACST"),
        (630, "ACDT"),
        (720, "NZST"),
        (780, "NZDT"),
        (-150, "NDT"),
        (-180, "ADT BRT"),
        (-210, "NST"),
        (-240, "AST EDT"),
        (-300, "EST CDT ET"),
        (-360, "CST MDT CT"),
        (-420, "MST PDT MT"),
        (-480, "PST AKDT PT"),
        (-540, "AKST HDT"),
        (-600, "HST"));

    /// <summary>Single letters are military zones, which RFC 822 gave with the wrong sign: RFC 2822, section 4.3, says to take them for UTC.</summary>
    public static TimeSpan? Find(string name)
    {
        if (name.Length == 1 && char.IsAsciiLetter(name[0]) && name is not ("j" or "J"))
            return TimeSpan.Zero;

        return Minutes.TryGetValue(name, out var minutes) ? TimeSpan.FromMinutes(minutes) : null;
    }

    private static FrozenDictionary<string, int> Table(params (int Minutes, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' ').Select(name => KeyValuePair.Create(name, row.Minutes))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
