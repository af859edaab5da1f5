using System.Buffers;

namespace CustomersRock.Gathering.Cleaning;

/// <summary>The last sentence that WordPress adds: <c>The post TITLE appeared first on SITE.</c></summary>
internal static class AppearedFirst
{
    private const int Longest = 600;

    /// <summary>How the sentence begins, and what stands between title and site.</summary>
    private static readonly (string Opening, string Middle)[] Forms =
    [
        ("The post ", " appeared first on "), ("The post ", " first appeared on "), ("The article ", " appeared first on "), ("The article ", " first appeared on "),
        ("The story ", " appeared first on "), ("The story ", " first appeared on "), ("The post ", " was originally published on "),
        ("Der Beitrag ", " erschien zuerst auf "), ("Der Artikel ", " erschien zuerst auf "), ("L’article ", " est apparu en premier sur "), ("L'article ", " est apparu en premier sur "),
        ("La entrada ", " se publicó primero en "), ("La entrada ", " aparece primero en "), ("O post ", " apareceu primeiro em "), ("O conteúdo ", " apareceu primeiro em "),
        ("L’articolo ", " proviene da "), ("L'articolo ", " proviene da "), ("Het bericht ", " verscheen eerst op "), ("Artykuł ", " pochodzi z serwisu "),
    ];

    // Nearly no text has one, and each is asked.
    private static readonly SearchValues<string> Middles = SearchValues.Create([.. Forms.Select(f => f.Middle).Distinct()], StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the sentence begins; null where there is none at the end of the text.</summary>
    public static int? Start(string text, string? title)
    {
        var tail = Math.Max(0, text.Length - Longest);
        if (!text.AsSpan(tail).ContainsAny(Middles))
            return null;

        foreach (var (opening, middle) in Forms)
        {
            var at = text.LastIndexOf(middle, StringComparison.OrdinalIgnoreCase);
            if (at > tail && StartBefore(text, at, opening, title) is { } start)
                return start;
        }

        return null;
    }

    /// <summary>A title may hold the opening itself ("The post office that …"), so the title is looked for first.</summary>
    private static int? StartBefore(string text, int at, string opening, string? title)
    {
        var start = at - (title?.Length ?? 0) - opening.Length;
        if (title is not null && start >= 0 && string.CompareOrdinal(text, start + opening.Length, title, 0, title.Length) == 0
            && string.Compare(text, start, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) == 0)
            return start;

        start = text.LastIndexOf(opening, at, StringComparison.Ordinal);
        return start >= 0 && at - start < Longest ? start : null;
    }
}
