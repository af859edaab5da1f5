using System.Collections.Immutable;
using CustomersRock.Content.Model;
using CustomersRock.Site.Views;

namespace CustomersRock.Desk.Views;

/// <summary>All that an editor sees of one item.</summary>
internal static class OpenItemView
{
    /// <summary>Of the text, in characters; the rest is one key away.</summary>
    private const int ShownAtOnce = 900;

    // What the gatherer keeps of a text.
    private const int Longest = 8000;

    public static View Of(EditorsDesk desk, OpenItem open)
    {
        var lead = open.Candidate.Lead;
        var text = lead.Text.Length > Longest ? lead.Text[..Longest] : lead.Text;
        var (shown, more) = Highlights.SplitAt(Highlights.Of(text, false, open.Judgement, id => ThemesView.TitleOf(desk, id)), FoldAt(text));
        return new View(
            "open",
            ("id", Value.Text(open.Candidate.Id.Value)),
            ("place", Value.Number(open.Index + 1)),
            ("count", Value.Number(open.Queue.Length)),
            ("previous", Value.Text(open.Previous is { } previous ? DeskAddresses.Of(previous) : null)),
            ("next", Value.Text(open.Next is { } next ? DeskAddresses.Of(next) : null)),
            ("next_id", Value.Text(open.Next?.Value ?? "")),
            ("title", PartsView.Of(Title(desk, open))),
            ("facts", FactsView.Of(desk, lead)),
            ("text", PartsView.Of(shown)),
            ("more", PartsView.Of(more)),
            ("why", WhyView.Of(open)),
            ("themes", ThemesView.Of(desk, open)),
            ("form", FormView.Of(desk, open)),
            ("tellers", TellersView.Of(desk, open.Candidate)),
            ("before", Value.List(desk.Room.Log.About(open.Candidate).Reverse().Take(10).Select(d => DecisionView.Of(desk, d)))),
            ("reasons", RejectView.Reasons),
            ("reject_fault", Value.Text(open.RejectFault)),
            ("reject_text", Value.Text(open.Reason)),
            ("card", Value.Html(open.Card)),
            ("card_hint", Value.Text(CardHint(open))));
    }

    /// <summary>Why there is no card.</summary>
    public static string CardHint(OpenItem open) => open.Typed.Themes.IsEmpty
        ? "Choose a theme, and the card shows."
        : "There is no card yet: as it is, the item could not be read again from its file. Mostly it lacks an address or a title.";

    private static ImmutableArray<TextPart> Title(EditorsDesk desk, OpenItem open)
    {
        var lead = open.Candidate.Lead;

        // Evidence is counted in the title as it came; one that must be cut first has none.
        return lead.Title is { Length: > 0 and <= 300 } title
            ? Highlights.Of(title, true, open.Judgement, id => ThemesView.TitleOf(desk, id))
            : [new TextPart(DeskText.Title(lead))];
    }

    /// <summary>At the end of a word; a short rest is not worth a fold.</summary>
    private static int FoldAt(string text)
    {
        if (text.Length <= ShownAtOnce * 4 / 3)
            return text.Length;

        var space = text.LastIndexOfAny([' ', '\n'], ShownAtOnce);
        return space > ShownAtOnce / 2 ? space : ShownAtOnce;
    }
}
