using System.Buffers;
using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Model;
using CustomersRock.Site.Views;

namespace CustomersRock.Site.Feeds;

/// <summary><c>stories.json</c>: all stories as data, one a line, the newest first. A member without a value is left out; the first of an object always has one. Its form is told in <c>docs/machine-readable.md</c>; members may be added to it, none changes.</summary>
internal sealed class StoriesWriter(Catalog catalog, LinkBase links)
{
    /// <summary>Of the form: another number means that a member has changed its meaning.</summary>
    private const int Version = 1;

    /// <summary>Bytes; 650 in a corpus of 10,000.</summary>
    private const int UsualStory = 700;

    public void Write(IBufferWriter<byte> buffer)
    {
        // Room is asked for once: a buffer that doubles step by step leaves as much garbage as the file is long.
        buffer.GetSpan(catalog.Stories.Length * UsualStory);
        var output = new Utf8Output(buffer);
        Head(ref output);
        for (var i = 0; i < catalog.Stories.Length; i++)
        {
            output.Raw(i == 0 ? "\n"u8 : ",\n"u8);
            Story(ref output, catalog.Stories[i]);
        }

        output.Raw("\n]}\n"u8);
        output.Flush();
    }

    private void Head(ref Utf8Output output)
    {
        output.Raw("{\"version\":"u8);
        output.Raw(Version.ToString(CultureInfo.InvariantCulture));
        output.Member(",\n\"title\":"u8, catalog.Settings.SiteTitle);
        output.Member(",\n\"description\":"u8, catalog.Settings.Description);
        output.Member(",\n\"home\":"u8, WebAddress.Encoded(links.Absolute(SiteAddresses.Home)));
        output.Member(",\n\"licence\":"u8, StoryLicence.CreativeCommonsBy);
        output.Member(",\n\"language\":"u8, catalog.Settings.Language);
        if (!catalog.Stories.IsEmpty)
            Time(ref output, ",\n\"updated\":\""u8, catalog.Stories.Max(s => s.Story.Changed));

        output.Raw(",\n\"count\":"u8);
        output.Raw(catalog.Stories.Length.ToString(CultureInfo.InvariantCulture));
        output.Raw(",\n\"stories\":["u8);
    }

    private void Story(ref Utf8Output output, CatalogStory entry)
    {
        var story = entry.Story;
        output.Member("{\"id\":"u8, string.Create(CultureInfo.InvariantCulture, $"{story.Id.Year:0000}/{story.Id.Slug}"));
        output.Member(",\"url\":"u8, WebAddress.Encoded(links.Absolute(entry.Address)));
        output.Member(",\"title\":"u8, story.Title);
        output.Member(",\"description\":"u8, story.Description);
        Time(ref output, ",\"published\":\""u8, story.Published);
        if (story.Changed > story.Published)
            Time(ref output, ",\"updated\":\""u8, story.Changed);

        output.Member(",\"author\":"u8, story.Author);
        output.Member(",\"language\":"u8, catalog.Settings.Language);
        output.Member(",\"licence\":"u8, StoryLicence.Of(story));
        output.Member(",\"first_published\":"u8, story.Canonical is { } first ? WebAddress.Encoded(first) : null);
        output.Member(",\"origin\":"u8, Labels.Id(story.Origin));
        output.Member(",\"evidence\":"u8, story.Evidence is { } evidence ? Labels.Id(evidence) : null);
        output.Member(",\"place\":"u8, story.Place);
        Themes(ref output, story);
        Companies(ref output, entry);
        People(ref output, story);
        Sources(ref output, story);
        output.Raw("}"u8);
    }

    private void Themes(ref Utf8Output output, Story story)
    {
        output.Raw(",\"themes\":["u8);
        for (var i = 0; i < story.Themes.Length; i++)
        {
            output.Member(i == 0 ? "{\"id\":"u8 : ",{\"id\":"u8, story.Themes[i].Value);
            output.Member(",\"title\":"u8, catalog.ThemeById.GetValueOrDefault(story.Themes[i])?.Theme.Title);
            output.Raw("}"u8);
        }

        output.Raw("]"u8);
    }

    private static void Companies(ref Utf8Output output, CatalogStory entry)
    {
        output.Raw(",\"companies\":["u8);
        for (var i = 0; i < entry.Companies.Length; i++)
        {
            output.Member(i == 0 ? "{\"id\":"u8 : ",{\"id\":"u8, entry.Companies[i].Id);
            output.Member(",\"title\":"u8, entry.Companies[i].Title);
            output.Raw("}"u8);
        }

        output.Raw("]"u8);
    }

    private static void People(ref Utf8Output output, Story story)
    {
        output.Raw(",\"people\":["u8);
        for (var i = 0; i < story.People.Length; i++)
        {
            output.Member(i == 0 ? "{\"name\":"u8 : ",{\"name\":"u8, story.People[i].Name);
            output.Member(",\"role\":"u8, story.People[i].Role);
            output.Member(",\"at\":"u8, story.People[i].At);
            output.Raw("}"u8);
        }

        output.Raw("]"u8);
    }

    private static void Sources(ref Utf8Output output, Story story)
    {
        output.Raw(",\"sources\":["u8);
        for (var i = 0; i < story.Sources.Length; i++)
        {
            output.Member(i == 0 ? "{\"title\":"u8 : ",{\"title\":"u8, story.Sources[i].Title);
            output.Member(",\"url\":"u8, story.Sources[i].Url is { } url ? WebAddress.Encoded(url) : null);
            output.Raw("}"u8);
        }

        output.Raw("]"u8);
    }

    private static void Time(ref Utf8Output output, scoped ReadOnlySpan<byte> name, DateTimeOffset time)
    {
        output.Raw(name);
        output.Rfc3339(time);
        output.Raw("\""u8);
    }
}
