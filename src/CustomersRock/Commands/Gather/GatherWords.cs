using System.Globalization;
using CustomersRock.Content.Texts;
using CustomersRock.Gathering.Visiting;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Gather;

/// <summary>What came of a visit, in words that terminal and report share.</summary>
internal static class GatherWords
{
    /// <summary><c>4 new of 30 (21 filtered, 5 older)</c>, or <c>nothing new</c>.</summary>
    public static string Of(VisitResult visit)
    {
        if (visit.Unchanged || (visit.Waiting + visit.Held + visit.Filtered + visit.Old + visit.TooMany == 0 && visit.Changed == 0))
            return "nothing new";

        (int Count, string Word)[] rest = [(visit.Held, "held"), (visit.Filtered, "filtered"), (visit.Old, "older"), (visit.TooMany, "too many at once"), (visit.Changed, "changed")];
        var told = rest.Where(r => r.Count > 0).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Count} {r.Word}")).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{visit.Waiting} new of {visit.Total}") + (told.Count > 0 ? $" ({string.Join(", ", told)})" : "");
    }

    public static string MinuteOr(DateTimeOffset? time, string otherwise) => time is { } some ? UtcText.Minute(some) : otherwise;

    public static string DayOr(DateTimeOffset? time, string otherwise) => time is { } some ? Numbers.Day(some) : otherwise;
}
