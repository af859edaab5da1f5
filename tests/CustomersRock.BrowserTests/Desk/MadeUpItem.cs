using CustomersRock.Content.Model;
using CustomersRock.Tests.Desk;

namespace CustomersRock.BrowserTests.Desk;

/// <summary>A page of the desk with evidence of all kinds.</summary>
internal static class MadeUpItem
{
    private const string Title = "Bus driver waits for a violin";
    private const string Text = "A student had left her grandmother's violin on the number 12. The driver turned back, drove the whole route again without passengers, and asked for no discount on his lunch.";

    public static string Page(DeskSite site)
    {
        using var made = new MadeDesk(site.Folder);
        var telling = new Telling
        {
            Id = new TellingId("evening-post/made-up"),
            Source = new SourceId("evening-post"),
            Title = Title,
            Text = Text,
            Excerpt = Text,
            Url = "https://evening-post.example/made-up",
            Published = DeskSite.Now.AddDays(-2),
            FirstSeen = DeskSite.Now,
            Language = "en",
        };
        return made.PageOf(telling, MadeDesk.Judgement(Title, Text));
    }
}
