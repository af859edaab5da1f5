using CustomersRock.Gathering.Feeds.Xml;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>The page of an item of RSS.</summary>
internal static class ItemLink
{
    /// <summary>Before a proxy's link the one that the publisher wrote (FeedBurner); without a link a guid that is a permalink (RSS 2.0).</summary>
    public static string? Of(Members item, Uri? root) =>
        FeedAddress.Resolve(item.Text(Vocabulary.FeedBurner, "origLink"), root) ?? Own(item, root) ?? AtomLinks.Alternate(item, root) ?? Permalink(item);

    /// <summary>The text of a <c>link</c>, of a channel too.</summary>
    public static string? Own(Members holder, Uri? root) =>
        holder.All(Vocabulary.Core, "link").Where(AtomLinks.IsAlternate).Select(link => FeedAddress.Resolve(link.Value, Scope.BaseOfChild(link, root))).FirstOrDefault(address => address is not null);

    private static string? Permalink(Members item) =>
        item.First(Vocabulary.Core, "guid") is { } guid && !guid.Has("isPermaLink", "false") ? FeedAddress.Resolve(guid.Value, null) : null;
}
