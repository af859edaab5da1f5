using System.Collections.Immutable;
using CustomersRock.Curation.Tagging;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.Inbox;

/// <summary>Text in which the words stand out that moved the machine.</summary>
internal static class EvidenceText
{
    /// <summary>The text, cut where its tone changes. Where evidence overlaps, what speaks about good news goes before what speaks for a theme, and the weightier before the lighter.</summary>
    /// <param name="text">A title, or a text.</param>
    /// <param name="isTitle">Which of the two.</param>
    /// <param name="plain">The tone of the rest.</param>
    /// <param name="judgement">With places that may lie outside: the text may have changed since it was judged.</param>
    public static ImmutableArray<Phrase> Of(string text, bool isTitle, Tone plain, Judgement judgement)
    {
        var tones = new Tone[text.Length];
        Array.Fill(tones, plain);
        foreach (var reason in judgement.Themes.SelectMany(t => t.Why).OrderBy(r => Math.Abs(r.Weight)))
            Mark(tones, text, isTitle, reason, Tone.Hint);

        foreach (var reason in judgement.Why.OrderBy(r => Math.Abs(r.Weight)))
            Mark(tones, text, isTitle, reason, reason.Weight >= 0 ? Tone.For : Tone.Against);

        return Cut(text, tones);
    }

    private static void Mark(Tone[] tones, string text, bool isTitle, Reason reason, Tone tone)
    {
        if (reason.Place is not { } place || place.InTitle != isTitle || place.Length <= 0)
            return;

        var start = Math.Clamp(place.Start, 0, text.Length);
        var end = (int)Math.Clamp((long)place.Start + place.Length, start, text.Length);

        // Half a surrogate pair is no letter.
        if (start > 0 && start < text.Length && char.IsLowSurrogate(text[start]))
            start--;
        if (end > start && end < text.Length && char.IsLowSurrogate(text[end]))
            end++;

        tones.AsSpan(start, end - start).Fill(tone);
    }

    private static ImmutableArray<Phrase> Cut(string text, Tone[] tones)
    {
        var phrases = ImmutableArray.CreateBuilder<Phrase>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && tones[end] == tones[start])
                end++;

            phrases.Add(new Phrase(tones[start], text[start..end]));
            start = end;
        }

        return phrases.ToImmutable();
    }
}
