using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Site.Pages;

/// <summary>What the form to tell a story asks for, beside its page: the rules as the checks have them, and what this site knows.</summary>
internal static class SubmitFiles
{
    /// <summary>The layout that holds the form; a page of input asks for it by name.</summary>
    private const string Layout = "submit";

    public static void Plan(PageMaker maker)
    {
        foreach (var page in maker.Catalog.Pages)
        {
            // A page that is a file has no room beside it.
            if (page.Layout == Layout && page.Address.EndsWith('/'))
                Plan(maker, page);
        }
    }

    private static void Plan(PageMaker maker, SitePage page)
    {
        maker.File(page.Address + "rules.json", Fingerprint.Of(WordingFile.Bytes.Span), page.At.Path, job =>
        {
            job.Writer.WriteUtf8(WordingFile.Bytes.Span);
            return true;
        });
        maker.File(page.Address + "data.json", Print(maker), page.At.Path, job =>
        {
            SubmitData.Write(maker.Catalog, job.Writer);
            return true;
        });
    }

    private static Fingerprint Print(PageMaker maker)
    {
        var print = maker.Print("submit-data");
        foreach (var shelf in maker.Catalog.Themes)
            print.Add(shelf.Theme.Print);

        foreach (var company in maker.Catalog.Companies)
            print.Add(company.Title).Add(company.Profile?.Print ?? default);

        return print.End();
    }
}
