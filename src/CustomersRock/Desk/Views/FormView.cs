using CustomersRock.Content.Texts;
using CustomersRock.Curation.Decisions;
using CustomersRock.Site.Views;

namespace CustomersRock.Desk.Views;

/// <summary>What an editor fills in, and what is to be mended there.</summary>
internal static class FormView
{
    public static View Of(EditorsDesk desk, OpenItem open)
    {
        var source = desk.Room.SourceOf(open.Candidate);
        return new View(
            "form",
            ("note", Value.Text(open.Typed.Note)),
            ("most_note", Value.Number(AcceptRules.LongestNote)),
            ("order", Value.Text(string.Join(' ', open.Typed.Themes))),
            ("title", Value.Text(open.Typed.Title)),
            ("excerpt", Value.Text(open.Typed.Excerpt)),
            ("excerpt_words", Value.Number(WordCount.Of(open.Typed.Excerpt))),
            ("budget", Value.Number(source?.QuotableWords ?? 0)),
            ("companies", Value.Text(open.Typed.Companies)),
            ("has_inner_faults", Value.Flag(open.Faults.Any(f => f.Field is AcceptField.Title or AcceptField.Excerpt))),
            ("note_fault", Fault(open, AcceptField.Note)),
            ("themes_fault", Fault(open, AcceptField.Themes)),
            ("title_fault", Fault(open, AcceptField.Title)),
            ("excerpt_fault", Fault(open, AcceptField.Excerpt)),
            ("item_fault", Fault(open, AcceptField.Item)));
    }

    /// <summary><c>The editor's sentence is missing: say in a sentence of your own why this is here.</c></summary>
    private static Fluid.Values.FluidValue Fault(OpenItem open, AcceptField field)
    {
        var said = string.Join(' ', open.Faults.Where(f => f.Field == field).Select(f => $"{char.ToUpperInvariant(f.What[0])}{f.What[1..]}: {f.Mend}."));
        return Value.Text(said.Length == 0 ? null : said);
    }
}
