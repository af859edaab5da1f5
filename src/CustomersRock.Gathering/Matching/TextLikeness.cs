namespace CustomersRock.Gathering.Matching;

/// <summary>How alike the texts of two tellings are, what a source writes below everything left aside.</summary>
internal sealed class TextLikeness
{
    /// <summary>Shorter texts are sayings, headlines and "read more at …": they are equal by chance.</summary>
    private const int ShortestText = 20;

    /// <summary>Runs of three words that are a text's own: below that two cannot be compared.</summary>
    private const int FewestOwn = 10;

    private const int ShortText = 50;

    // Unrelated texts have at most 0.02 in common; copies of one 0.3 (some paragraphs cut, others added) to 0.9.
    private const double Alike = 0.4;
    private const double AlikeWithSupport = 0.25;
    private const double AlikeWhenShort = 0.5;

    /// <summary>Within one source, where notices with the same frame are commoner than second prints at another address.</summary>
    private const double AlikeInOneSource = 0.75;

    private readonly TellingPrint[] prints;
    private readonly OwnHashes own;

    public TextLikeness(TellingPrint[] prints) => (this.prints, own) = (prints, new OwnHashes(prints));

    /// <summary>The sketch of a whole text without the source's frame.</summary>
    public ReadOnlySpan<uint> Whole(int telling) => own.Whole(telling);

    /// <summary>Likewise of its beginning.</summary>
    public ReadOnlySpan<uint> Opening(int telling) => own.Opening(telling);

    /// <summary>Null where they are not the same text.</summary>
    public Bond? Bond(int left, int right)
    {
        var (a, b) = (prints[left], prints[right]);
        if (a.TextHash != 0 && a.TextHash == b.TextHash)
            return IsTellingEnough(left, a, b) ? new Bond(left, right, BondKind.Text) : null;

        if (Math.Min(a.Words, b.Words) < ShortestText)
            return null;

        var likeness = Likeness(left, right, out var compared);
        if (compared >= FewestOwn && likeness >= Needed(left, right, a, b))
            return new Bond(left, right, BondKind.Text, likeness);

        return a.Words < b.Words ? Shortened(left, right, a, b) : Shortened(right, left, b, a);
    }

    /// <summary>True where the two may be one story at one address: some words in common, or nothing to compare.</summary>
    public bool AreRelated(int left, int right)
    {
        var (a, b) = (prints[left], prints[right]);
        return (a.GuidHash != 0 && a.GuidHash == b.GuidHash) || a.TextHash == b.TextHash || Math.Min(a.Words, b.Words) == 0 || TitleLikeness(a, b) >= 0.34
            || Likeness(left, right, out _) >= 0.1 || Sketch.Common(Opening(left), Opening(right)) >= FewestOwn;
    }

    /// <summary>True where nothing speaks against two texts that are both like a third.</summary>
    public bool AreCompatible(int left, int right) =>
        prints[left].TextHash == prints[right].TextHash || Likeness(left, right, out _) >= 0.15 || Sketch.Common(Opening(left), Opening(right)) >= FewestOwn;

    private double Likeness(int left, int right, out int compared) =>
        Sketch.Likeness(Whole(left), Whole(right), Math.Min(Sketch.LimitOf(prints[left].Whole), Sketch.LimitOf(prints[right].Whole)), out compared);

    /// <summary>Equal words are the same story, unless they are a frame ("this post is for subscribers") or too few; then the title must be equal too.</summary>
    private bool IsTellingEnough(int left, TellingPrint a, TellingPrint b)
    {
        var isLong = a.Words >= (a.Source == b.Source ? ShortText : ShortestText) && Whole(left).Length >= FewestOwn;
        return isLong || (a.Words >= 6 && a.TitleWords.Length >= 2 && TitleLikeness(a, b) == 1);
    }

    private double Needed(int left, int right, TellingPrint a, TellingPrint b)
    {
        if (a.Source == b.Source)
            return HaveOtherNames(a, b) ? 2 : AlikeInOneSource;

        if (Math.Min(a.Words, b.Words) < ShortText)
            return AlikeWhenShort;

        var isSupported = TitleLikeness(a, b) >= 0.34 || Sketch.Common(Opening(left), Opening(right)) >= FewestOwn;
        return isSupported ? AlikeWithSupport : Alike;
    }

    /// <summary>A feed that gives the first paragraph against one that gives all: the beginnings are equal, and so is what follows as far as it goes.</summary>
    private Bond? Shortened(int small, int large, TellingPrint part, TellingPrint all)
    {
        if (part.Source == all.Source || part.Words < ShortestText || part.Words * 5 > all.Words * 4)
            return null;

        var opening = Opening(small);
        var common = Sketch.Common(opening, Opening(large));
        if (common < FewestOwn || common * 10 < opening.Length * 7)
            return null;

        var known = Sketch.UpTo(Whole(small), Math.Min(Sketch.LimitOf(part.Whole), Sketch.LimitOf(all.Whole)));
        var contained = Sketch.Common(known, Whole(large));
        return known.Length >= 4 && contained * 2 < known.Length ? null : new Bond(Math.Min(small, large), Math.Max(small, large), BondKind.Shortened, 0.2);
    }

    private static bool HaveOtherNames(TellingPrint a, TellingPrint b)
    {
        var common = Sketch.Common(a.NameParts.AsSpan(), b.NameParts.AsSpan());
        return common * 2 < Math.Max(a.NameParts.Length, b.NameParts.Length);
    }

    /// <summary>The share of common words in all words of both titles.</summary>
    private static double TitleLikeness(TellingPrint a, TellingPrint b)
    {
        var common = Sketch.Common(a.TitleWords.AsSpan(), b.TitleWords.AsSpan());
        return common == 0 ? 0 : (double)common / (a.TitleWords.Length + b.TitleWords.Length - common);
    }
}
