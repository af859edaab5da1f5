using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CustomersRock.Content.Checks.Private;

namespace CustomersRock.Intake;

/// <summary>Takes out of a text what tells who sent it: the repository is public, and forgets nothing. Each place stays visible, so that an editor can mend the sentence.</summary>
internal sealed partial class LetterPrivacy
{
    /// <summary>What stands where something was; <c>check</c> asks about it (CR0808).</summary>
    public const string Gap = "(left out here)";

    private const int ShortestName = 3;

    /// <summary>Names that are more than this are those of a firm or a list.</summary>
    private const int MostWordsOfName = 3;

    private readonly Regex? addresses;
    private readonly Regex? names;

    public LetterPrivacy(Sender sender)
    {
        addresses = AnyOf([.. sender.Addresses.Where(a => a.Length >= ShortestName)], RegexOptions.IgnoreCase);
        names = AnyOf([.. sender.Names.SelectMany(WordsOf), .. sender.Addresses.SelectMany(NameIn)], RegexOptions.None);
    }

    /// <summary>How many places were emptied so far.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a line holds a name or an address of who sent it.</summary>
    public bool IsTold(string line) => names?.IsMatch(line) == true || addresses?.IsMatch(line) == true;

    /// <summary>For a file that the teller made to be published: only addresses that stand in the letter's headers, which nobody means to publish.</summary>
    public string WithoutAddresses(string text) => Without(text, addresses);

    /// <summary>For the name under which somebody asks to be known: addresses and numbers are no part of it.</summary>
    /// <exception cref="LetterRefusedException">It is full of such things.</exception>
    public string WithoutNumbers(string text)
    {
        text = Without(Without(text, addresses), AnyMail());
        var (clean, count) = PrivateData.Without(text, Gap) ?? throw new LetterRefusedException("it holds more private numbers and addresses than any story; read it yourself");
        Count += count;
        return clean;
    }

    /// <summary>For a letter: also names of who sent it, all mail addresses, and whatever the rules about private data find.</summary>
    /// <exception cref="LetterRefusedException">It is full of such things.</exception>
    public string Without(string text) => Without(WithoutNumbers(text), names);

    private string Without(string text, Regex? what)
    {
        if (what is null)
            return text;

        return what.Replace(text, _ =>
        {
            Count++;
            return Gap;
        });
    }

    /// <summary>The whole name as it is written, turned around, and each word of it.</summary>
    private static IEnumerable<string> WordsOf(string name)
    {
        var words = Word().Matches(name).Select(m => m.Value).Where(w => w.Length >= ShortestName && char.IsUpper(w[0])).ToArray();
        yield return name;
        if (words.Length > MostWordsOfName || Firm().IsMatch(name))
            yield break;

        if (words.Length > 1)
            yield return $"{words[^1]}, {words[0]}";

        foreach (var word in words)
            yield return word;
    }

    /// <summary>ada.lovelace@… is called Ada Lovelace.</summary>
    private static IEnumerable<string> NameIn(string address)
    {
        var words = Word().Matches(address.Split('@')[0]).Select(m => m.Value).Where(w => w.Length >= ShortestName).ToArray();
        if (words.Length is 2 or 3)
            yield return string.Join(' ', words.Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }

    private static Regex? AnyOf(ImmutableArray<string> words, RegexOptions options)
    {
        var patterns = words.Select(w => w.Trim()).Where(w => w.Length >= ShortestName).Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length)
            .Select(w => string.Join(@"\s+", w.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))).ToArray();
        return patterns.Length == 0 ? null : new Regex($@"(?<![\p{{L}}\p{{Nd}}])(?:{string.Join('|', patterns)})(?![\p{{L}}\p{{Nd}}])", options | RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[^\s<>()\[\]"",;:@]{1,64}@[\p{L}\p{Nd}-]{1,63}(\.[\p{L}\p{Nd}-]{1,63})+")]
    private static partial Regex AnyMail();

    [GeneratedRegex(@"\b(The|Shop|Store|Ltd|Inc|GmbH|Team|Office|Customers?|Service|Support|Info|News|Hotel|Café|Cafe|Bakery|School|Library|Club|Family)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Firm();
}
