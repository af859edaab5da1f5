using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Matching;

/// <summary>Tellings of one page.</summary>
internal static class AddressBonds
{
    /// <summary>So many different texts at one address of a site are a list of stories, whatever the address looks like.</summary>
    private const int MostRewritings = 5;

    public static IEnumerable<Bond> Of(TellingPrint[] prints, TextLikeness texts)
    {
        var pages = new Dictionary<CanonicalUrl, List<int>>();
        for (var i = 0; i < prints.Length; i++)
        {
            if (prints[i].Canonical is not { } page)
                continue;

            if (pages.TryGetValue(page, out var tellings))
                tellings.Add(i);
            else
                pages[page] = [i];
        }

        return pages.Where(p => p.Value.Count > 1 && !IsShelf(p.Key, p.Value, prints, texts)).SelectMany(p => Chain(p.Value)).OrderBy(b => b.Left);
    }

    private static IEnumerable<Bond> Chain(List<int> tellings) => tellings.Zip(tellings.Skip(1), (a, b) => new Bond(a, b, BondKind.Address));

    /// <summary>Small sites give the page of their news as the address of each; big ones rewrite one page all day. The first has unlike texts at an address that names no article.</summary>
    private static bool IsShelf(CanonicalUrl page, List<int> tellings, TellingPrint[] prints, TextLikeness texts)
    {
        foreach (var own in tellings.GroupBy(t => prints[t].Source))
        {
            var unlike = Unlike([.. own], texts);
            if (unlike > MostRewritings || (unlike > 1 && !NamesArticle(page.Value)))
                return true;
        }

        return false;
    }

    private static int Unlike(int[] tellings, TextLikeness texts)
    {
        var different = new List<int>();
        foreach (var telling in tellings)
        {
            if (different.Count <= MostRewritings && !different.Exists(d => texts.AreRelated(d, telling)))
                different.Add(telling);
        }

        return different.Count;
    }

    /// <summary>Addresses of articles end with a number, a title, or anything below a date; those of lists with a word or a date (all that was told on one day).</summary>
    private static bool NamesArticle(string page)
    {
        var path = page.AsSpan(page.IndexOfAny(['/', '?']));
        var last = path[(path.LastIndexOf('/') + 1)..];
        if (!last.ContainsAnyExceptInRange('0', '9'))
            return last.Length == 3 || last.Length > 4 || (last.Length == 4 && last[0] is not ('1' or '2'));

        return path.IndexOfAnyInRange('0', '9') >= 0 || last.Count('-') + last.Count('_') >= 2;
    }
}
