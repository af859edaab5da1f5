using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using CustomersRock.Site.Feeds;

namespace CustomersRock.Tests.Site.Feeds;

/// <summary>A feed with a story of ours and an item of others, and the strict readers that judge what the writers make of it.</summary>
internal static class SampleFeed
{
    public static readonly DateTimeOffset Day = new(2026, 11, 3, 8, 5, 9, TimeSpan.Zero);

    public static FeedEntry Story { get; } = new()
    {
        Id = "https://rocks.example/stories/2026/ninja/",
        Url = "https://rocks.example/stories/2026/ninja/",
        Title = "The boy who lost a ninja & got <three>",
        Summary = "He wrote to LEGO; \"Richard\" answered & sent more than 1 < 2 figures.",
        Html = Encoding.UTF8.GetBytes("<p>Luka's <em>ninja</em> fell in a shop &amp; was gone – until a letter came.</p>\n<p><a href=\"https://rocks.example/themes/kindness/\">Kindness</a></p>\n"),
        Published = Day,
        Updated = Day.AddDays(2),
        Author = "The editors",
        Categories = ["Kindness", "Policies & empowerment"],
        ImageUrl = "https://rocks.example/stories/2026/ninja/card.png",
        Rights = "CC BY 4.0",
    };

    public static FeedEntry Item { get; } = new()
    {
        Id = "https://rocks.example/around-the-web/#2026-11-violin",
        Url = "https://rocks.example/around-the-web/#2026-11-violin",
        ExternalUrl = "https://paper.example/news?id=7&page=1",
        Title = "Driver turns back for violin",
        Summary = "Why it is here: nobody asked him to.",
        Html = Encoding.UTF8.GetBytes("<p>Nobody asked him to.</p>"),
        Published = new DateTimeOffset(2026, 10, 31, 23, 30, 0, TimeSpan.FromHours(-5)),
        Updated = new DateTimeOffset(2026, 10, 31, 23, 30, 0, TimeSpan.FromHours(-5)),
        Author = "",
        Categories = [],
        SourceTitle = "The Paper",
        SourceUrl = "https://paper.example/feed.xml",
    };

    public static FeedDocument Feed { get; } = Of(Story, Item);

    public static FeedDocument Of(params FeedEntry[] entries) => new()
    {
        Title = "Customers Rock",
        Description = "Stories of service that people still tell years later",
        HomeUrl = "https://rocks.example/",
        SelfUrl = "https://rocks.example/feed.",
        Language = "en",
        Author = "The editors",
        Copyright = "© 2026 The Customers Rock contributors, CC BY 4.0",
        IconUrl = "https://rocks.example/assets/icon.png",
        SmallIconUrl = "https://rocks.example/assets/small.png",
        HubUrl = "https://hub.example/?site=rocks&kind=all",
        Updated = Day.AddDays(2),
        Entries = [.. entries],
    };

    public static string Written(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(buffer.WrittenSpan);
    }

    public static XElement Xml(Action<IBufferWriter<byte>> write)
    {
        using var reader = XmlReader.Create(new StringReader(Written(write)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    public static JsonElement Json(Action<IBufferWriter<byte>> write) => JsonDocument.Parse(Written(write)).RootElement;
}
