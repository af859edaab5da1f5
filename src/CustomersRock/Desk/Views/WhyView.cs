using System.Globalization;
using CustomersRock.Site.Views;

namespace CustomersRock.Desk.Views;

/// <summary>Why the item stands where it stands, and why the machine thinks it good news.</summary>
internal static class WhyView
{
    private const int MostReasons = 8;

    public static View Of(OpenItem open) => new(
        "why",
        ("score", Value.Text(RowView.Score(open.Ranked.Score))),
        ("rank", Value.List(open.Ranked.Why.Select(r => new View(
            "reason",
            ("words", Value.Text(DeskText.Line(r.Words))),
            ("factor", Value.Text(Math.Abs(r.Factor - 1) < 0.005 ? null : string.Create(CultureInfo.InvariantCulture, $"× {r.Factor:0.00}"))))))),
        ("good", Value.Text(open.Judgement.GoodNews.ToString("0.00", CultureInfo.InvariantCulture))),
        ("reasons", Value.List(open.Judgement.Why.Take(MostReasons).Select(r => new View(
            "reason",
            ("words", Value.Text(DeskText.Line(r.Words))),
            ("weight", Value.Text(Highlights.Signed(r.Weight))),
            ("is_quoted", Value.Flag(r.Place is not null)),
            ("is_for", Value.Flag(r.Weight >= 0)))))),
        ("caution", Value.Text(DeskText.Line(open.Judgement.Caution))));
}
