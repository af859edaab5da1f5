using System.Globalization;
using CustomersRock.Content.Files;
using CustomersRock.Site.Feeds;
using CustomersRock.Site.Pages;
using CustomersRock.Site.Rendering;

namespace CustomersRock.Site.Search;

/// <summary>What the search page fetches, and only when somebody searches: <c>index.json</c>, then the leaf of each word, then the cards of the first results.
/// Addresses in it are relative: nothing here depends on the link root.</summary>
internal static class SearchFiles
{
    private const string Index = "/search/index.json";
    private const string From = "input";

    public static void Plan(PageMaker maker, SearchShelf shelf)
    {
        using var writer = new Utf8Writer();
        WriteIndex(maker, shelf, writer);
        var root = writer.Written.ToArray();
        Plan(maker, Index, Fingerprint.Of(root), root);
        foreach (var leaf in shelf.Index.Leaves)
            Plan(maker, leaf.Address, leaf.Print, leaf.Text);

        for (var i = 0; i < shelf.Index.Near.Length; i++)
            Plan(maker, string.Create(CultureInfo.InvariantCulture, $"/search/near/{i}.txt"), Fingerprint.Of(shelf.Index.Near[i]), shelf.Index.Near[i]);

        SearchCards.Plan(maker, shelf.Texts.All);
    }

    private static void Plan(PageMaker maker, string address, Fingerprint print, byte[] text) => maker.File(address, print, From, job =>
    {
        job.Writer.WriteUtf8(text);
        return true;
    });

    private static void WriteIndex(PageMaker maker, SearchShelf shelf, Utf8Writer writer)
    {
        var to = new Utf8Output(writer);
        to.Raw(string.Create(CultureInfo.InvariantCulture, $"{{\"count\":{shelf.Texts.All.Length},\"cards\":{SearchCards.Each},\"near\":{shelf.Index.Near.Length},\"themes\":["));
        var isFirst = true;
        foreach (var theme in maker.Catalog.Themes)
        {
            to.Raw(isFirst ? "["u8 : ",["u8);
            to.JsonString(theme.Theme.Id.Value);
            to.Raw(","u8);
            to.JsonString(theme.Theme.Title);
            to.Raw("]"u8);
            isFirst = false;
        }

        to.Raw("],\"words\":["u8);
        isFirst = true;
        foreach (var leaf in shelf.Index.Leaves)
        {
            to.Raw(isFirst ? "\n"u8 : ",\n"u8);
            to.JsonString(leaf.First);
            isFirst = false;
        }

        to.Raw("]}\n"u8);
        to.Flush();
    }
}
