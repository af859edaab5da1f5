using System.Xml.Linq;

namespace CustomersRock.Gathering.Feeds.Entries;

/// <summary>What holds title, link and language of a feed of RSS.</summary>
internal static class ChannelElement
{
    /// <summary>Some feeds have no channel; then the root stands for it.</summary>
    public static XElement Of(XElement root) =>
        root.Elements().FirstOrDefault(child => child.Name.LocalName.Equals("channel", StringComparison.OrdinalIgnoreCase)) ?? root;
}
