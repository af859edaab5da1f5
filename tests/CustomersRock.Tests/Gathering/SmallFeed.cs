using System.Globalization;
using System.Security;
using System.Text;

namespace CustomersRock.Tests.Gathering;

/// <summary>A feed of a few entries, written as RSS.</summary>
internal sealed class SmallFeed(string site, string title = "The Kind Counter")
{
    private readonly StringBuilder items = new();

    /// <summary>An entry; its guid and address are made of <paramref name="name"/>.</summary>
    public SmallFeed With(string name, string? entryTitle = null, string? text = null, DateTimeOffset? published = null, string? guid = null, string? link = null, string? date = null)
    {
        var day = date ?? (published ?? MadeUp.Now.AddDays(-1)).ToString("r", CultureInfo.InvariantCulture);
        items.Append(CultureInfo.InvariantCulture, $"""
            <item><guid isPermaLink="false">{guid ?? name}</guid><title>{Escape(entryTitle ?? "Story " + name)}</title><link>{link ?? $"https://{site}/{name}"}</link>
            <pubDate>{day}</pubDate><description>{Escape(text ?? $"What happened to {name} at the counter, told in a few words of its own, number {name}.")}</description></item>

            """);
        return this;
    }

    public SmallFeed WithMany(int from, int count, Func<int, string>? text = null, Func<int, DateTimeOffset>? published = null)
    {
        for (var i = from; i < from + count; i++)
            With(string.Create(CultureInfo.InvariantCulture, $"e{i}"), text: text?.Invoke(i), published: published?.Invoke(i));

        return this;
    }

    public override string ToString() =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel><title>{title}</title><link>https://{site}/</link>\n{items}</channel></rss>";

    public static implicit operator string(SmallFeed feed) => feed.ToString();

    private static string Escape(string text) => SecurityElement.Escape(text);
}
