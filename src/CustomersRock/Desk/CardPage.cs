using System.Globalization;
using System.Text;
using CustomersRock.Content.Reading;
using CustomersRock.Curation.Decisions;

namespace CustomersRock.Desk;

/// <summary>The card of the open item as readers will see it: the very file that accepting would write, read and shown by the site's own code.</summary>
internal static class CardPage
{
    private const string Placeholder = "*Your sentence stands here.*";

    /// <summary>Null where no theme is chosen yet, or the item cannot be shown.</summary>
    public static string? Html(EditorsDesk desk, OpenItem open)
    {
        if (open.Typed.Themes.IsEmpty)
            return null;

        var acceptance = open.Typed.ToAcceptance(open.Candidate, desk.By);
        if (string.IsNullOrWhiteSpace(acceptance.Note))
            acceptance = acceptance with { Note = Placeholder };

        var path = ItemPlace.Of(desk.Now.UtcDateTime.ToString("yyyy/MM", CultureInfo.InvariantCulture) + "/preview");
        var item = ItemFile.Read(path, Encoding.UTF8.GetBytes(ItemFileText.Of(acceptance, desk.Now)));
        return item is null ? null : desk.Card.Render(desk.Room.Content, item);
    }
}
