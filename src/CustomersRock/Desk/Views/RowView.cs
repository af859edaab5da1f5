using System.Globalization;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Ranking;
using CustomersRock.Site.Views;

namespace CustomersRock.Desk.Views;

/// <summary>One line of the queue.</summary>
internal static class RowView
{
    public static View Of(EditorsDesk desk, RankedItem ranked, int index, bool isOpen)
    {
        var item = ranked.Item;
        return new View(
            "row",
            ("id", Value.Text(item.Candidate.Id.Value)),
            ("href", Value.Text(DeskAddresses.Of(item.Candidate.Id))),
            ("rank", Value.Number(index + 1)),
            ("title", Value.Text(DeskText.Title(item.Candidate.Lead))),
            ("source", Value.Text(SourceTitle(desk, item.Candidate))),
            ("age", Value.Text(Age(item.Newest, desk.Now))),
            ("score", Value.Text(Score(ranked.Score))),
            ("tellers", Value.Number(item.Tellers)),
            ("is_open", Value.Flag(isOpen)));
    }

    public static string SourceTitle(EditorsDesk desk, Candidate candidate) => DeskText.Line(desk.Room.SourceOf(candidate)?.Title) ?? candidate.Lead.Source.Value;

    /// <summary><c>today</c>, <c>3 days</c>, <c>5 weeks</c>.</summary>
    public static string Age(DateTimeOffset time, DateTimeOffset now) => Math.Floor((now - time).TotalDays) switch
    {
        < 1 => "today",
        < 2 => "1 day",
        < 21 and var days => string.Create(CultureInfo.InvariantCulture, $"{days:0} days"),
        var days => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(days / 7):0} weeks"),
    };

    public static string Score(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);
}
