using CustomersRock.Content.Diagnostics;

namespace CustomersRock.Content.Checks;

/// <summary>What a word that is not the original's was meant to be.</summary>
internal static class QuoteSlip
{
    /// <summary>So few words stand in a text more than once: what follows them there says little.</summary>
    public const int FewWords = 2;

    /// <summary>The original's word, as it is written there; null where none is near.</summary>
    public static string? Instead(QuoteFault fault, string excerpt)
    {
        var words = excerpt.Split(default(char[]?), StringSplitOptions.RemoveEmptyEntries);
        var next = fault.Instead.Split(' ')[0];
        return Suggest.Nearest(fault.Word.Text, words.Where(w => QuoteText.Fold(w) == next))
            ?? (fault.Before < FewWords ? Suggest.Nearest(fault.Word.Text, words) : null);
    }

    /// <summary>Whether Markdown shows it as it is written.</summary>
    public static bool IsPlain(string word) => word.All(c => char.IsLetterOrDigit(c) || c is '.' or ',' or '’' or '“' or '”' or '?' or ';' or ':');
}
