using System.Collections.Immutable;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;

namespace CustomersRock.Content.Checks;

/// <summary>What a round-up quotes is what was gathered, and no more of it than the source allows.</summary>
internal sealed class DigestQuoteCheck : ICheck
{
    private static readonly DiagnosticRule Letters = new(
        "CR0518", Severity.Error, "a round-up quotes letter for letter",
        "Who quotes answers for every word. A block quote belongs to the link above it, under the same heading, or to a credit below it that begins with a dash; "
        + "it must be found in the Excerpt of that item, whole or with […] for what is left out. Quotation marks, dashes and white space may be set differently.");

    private static readonly DiagnosticRule TooMuch = new(
        "CR0519", Severity.Error, "a round-up quotes within the source's terms",
        "Other people's words are theirs: all quotes of one item together keep to the words that its source's file allows.");

    private static readonly DiagnosticRule Nobodys = new(
        "CR0520", Severity.Warning, "a quote says whose words it is",
        "Readers must see who said it and be able to go there, and what was not gathered cannot be compared.");

    public ImmutableArray<DiagnosticRule> Rules => [Letters, TooMuch, Nobodys];

    public void Run(CheckRun run)
    {
        var targets = new DigestTargets(run);
        foreach (var digest in run.Digests)
        {
            if (!digest.Outline.Quotes.IsEmpty)
                Check(run, targets, digest);
        }
    }

    private static void Check(CheckRun run, DigestTargets targets, Digest digest)
    {
        var quoted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var quote in digest.Outline.Quotes)
        {
            if (quote.IsHtml)
                run.Add(Nobodys.At(quote.At, "a quote in HTML cannot be compared with what was gathered", "write it in Markdown, with > before it"));
            else if (!quote.Words.IsEmpty)
                Check(run, targets, digest, quote, quoted);
        }
    }

    private static void Check(CheckRun run, DigestTargets targets, Digest digest, DigestQuote quote, Dictionary<string, int> quoted)
    {
        var text = new QuotedText(quote.Words);
        GatheredItem? nearest = null;
        QuoteFault? fault = null;
        foreach (var credit in quote.Credits)
        {
            if (targets.Item(credit.Target) is { } item)
            {
                var found = FaultIn(text, item);
                if (found is null)
                {
                    CheckAmount(run, item, quote, text.Count, quoted);
                    return;
                }

                nearest ??= item;
                fault ??= found;
            }
            else if (nearest is null && targets.IsStory(digest, credit))
            {
                // Our own words.
                return;
            }
        }

        if (nearest is null)
            TellNobodys(run, digest, quote);
        else if (CheckAmount(run, nearest, quote, text.Count, quoted))
            TellDifferent(run, quote, nearest, fault!);
    }

    private static QuoteFault? FaultIn(QuotedText text, GatheredItem item) => text.FaultIn(QuoteText.Fold(item.Excerpt ?? ""));

    /// <summary>False where nothing may be quoted. One complaint for each item is enough.</summary>
    private static bool CheckAmount(CheckRun run, GatheredItem item, DigestQuote quote, int words, Dictionary<string, int> quoted)
    {
        var before = quoted.GetValueOrDefault(item.Id);
        var all = quoted[item.Id] = before + words;
        if (!run.Catalog.SourceById.TryGetValue(item.Source, out var source))
            return true;

        var most = source.QuotableWords;
        if (all <= most || before > most)
            return most > 0;

        run.Add(most == 0
            ? TooMuch.At(quote.At, $"nothing may be quoted from {source.Title}", "say it in your own words; title and link are enough")
            : TooMuch.At(quote.At, FormattableString.Invariant($"{all} words of {Shown.Quoted(item.Title)} are quoted, and {most} may be quoted from {source.Title}"), "shorten the quote"));
        return most > 0;
    }

    private static void TellNobodys(CheckRun run, Digest digest, DigestQuote quote)
    {
        // An item of which the file is broken is unknown through no fault of the quote.
        if (digest.Items.Any(i => run.Context.Broken.Contains($"input/{ContentPaths.Trim(i.Target)}.md")))
            return;

        run.Add(quote.Credits.IsEmpty
            ? Nobodys.At(quote.At, "the quote does not say whose words it is", "put the title above it, with a link to the original")
            : Nobodys.At(quote.At, $"{Shown.Quoted(quote.Credits[0].Target)} is no gathered item, so the quote cannot be compared",
                "link to the item's own address above the quote, or say it in your own words"));
    }

    private static void TellDifferent(CheckRun run, DigestQuote quote, GatheredItem item, QuoteFault fault)
    {
        var file = item.At.Path;
        if (string.IsNullOrWhiteSpace(item.Excerpt))
        {
            run.Add(Letters.At(quote.At, $"{file} has no Excerpt to find the quote in", "put their words there, letter for letter, or say it in your own"));
            return;
        }

        var word = fault.Word.Text;
        var instead = QuoteSlip.Instead(fault, item.Excerpt);
        var title = Shown.Quoted(item.Title);
        var what = instead is not null ? $"the quote says {Shown.Quoted(word)} where {title} says {Shown.Quoted(instead)}"
            : fault.Instead.Length > 0 && fault.Before >= QuoteSlip.FewWords ? $"from {Shown.Quoted(word)} on the quote is not what {title} says: there it goes on {Shown.Quoted(fault.Instead)}"
            : $"from {Shown.Quoted(word)} on the quote is not what was gathered of {title}";
        var mended = instead is null || !QuoteSlip.IsPlain(instead) ? null : run.Written.Mended(fault.Word.At, word, instead);
        run.Add(Letters.At(fault.Word.At, what, $"quote the Excerpt of {file} as it stands, with […] for what you leave out", mended));
    }
}
