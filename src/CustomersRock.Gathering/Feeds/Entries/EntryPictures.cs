using System.Xml.Linq;
using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>The picture that an entry names itself; none is guessed from its content.</summary>
internal static class EntryPictures
{
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"];

    public static string? Of(Members entry, Uri? root) =>
        EntryMedia.Named(entry, "thumbnail").Select(element => Address(element, root) ?? FeedAddress.Resolve(element.Value.Trim(), root)).FirstOrDefault(IsFound)
        ?? EntryMedia.Named(entry, "content").Where(IsPicture).Select(element => Address(element, root)).FirstOrDefault(IsFound)
        ?? EntryEnclosures.Of(entry, root).FirstOrDefault(enclosure => IsPicture(enclosure.Type, enclosure.Url))?.Url
        ?? entry.All(Vocabulary.Itunes, "image").Select(element => Address(element, root) ?? FeedAddress.Resolve(element.Value.Trim(), root)).FirstOrDefault(IsFound)
        ?? entry.All(Vocabulary.Core, "image").Select(element => OwnImage(element, entry.Vocabularies, root)).FirstOrDefault(IsFound);

    private static bool IsFound(string? address) => address is not null;

    private static string? Address(XElement element, Uri? root) => FeedAddress.Resolve(element.Get("url") ?? element.Get("href"), Scope.BaseOfChild(element, root));

    private static bool IsPicture(XElement content) =>
        content.Get("medium") is { } medium ? medium.Equals("image", StringComparison.OrdinalIgnoreCase) : IsPicture(content.Get("type"), content.Get("url"));

    private static bool IsPicture(string? type, string? address)
    {
        if (type is not null)
            return type.StartsWith("image/", StringComparison.OrdinalIgnoreCase);

        var path = (address ?? "").Split('?', '#')[0];
        return Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    // <image><url>…</url></image>, <image>https://…</image>
    private static string? OwnImage(XElement element, Vocabularies vocabularies, Uri? root)
    {
        var url = element.Elements().FirstOrDefault(child => vocabularies.Is(child, Vocabulary.Core, "url"));
        return url is null && element.HasElements ? null : FeedAddress.Resolve((url ?? element).Value.Trim(), root) ?? Address(element, root);
    }
}
