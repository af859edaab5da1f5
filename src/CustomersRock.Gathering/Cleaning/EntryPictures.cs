using CustomersRock.Content.Addresses;
using CustomersRock.Content.Texts;
using CustomersRock.Gathering.Feeds;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>The picture that goes with an entry.</summary>
internal static class EntryPictures
{
    /// <summary>The first that its content shows; else the one that its feed names beside it.</summary>
    public static HtmlPicture? Of(FeedEntry entry, HtmlPicture? shown, Feed feed)
    {
        if (shown is not null && Absolute(shown.Address, entry, feed) is { } address)
            return shown with { Address = address };

        if (Absolute(entry.Image, entry, feed) is { } beside)
            return new HtmlPicture(beside, VisibleText.Line(entry.ImageAlt, HtmlPictures.LongestAlt));

        return entry.Enclosure is { IsPicture: true } enclosure && Absolute(enclosure.Url, entry, feed) is { } enclosed ? new HtmlPicture(enclosed, null) : null;
    }

    private static string? Absolute(string? address, FeedEntry entry, Feed feed)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;

        if (PageAddress.Shown(address) is { } absolute)
            return absolute;

        return Uri.TryCreate(entry.Link ?? feed.Link, UriKind.Absolute, out var page) && Uri.TryCreate(page, address.Trim(), out var resolved)
            ? PageAddress.Shown(resolved.AbsoluteUri)
            : null;
    }
}
