using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Model;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Desk;

/// <summary>Where in a text the words stand that made the machine think so.</summary>
internal static class Highlights
{
    /// <summary>The whole text in pieces; where two highlights overlap the weightier stays.</summary>
    public static ImmutableArray<TextPart> Of(string text, bool isTitle, Judgement judgement, Func<ThemeId, string> titleOf)
    {
        var marks = new List<Mark>();
        foreach (var mark in All(judgement, titleOf).Where(m => m.Place.InTitle == isTitle).OrderByDescending(m => Math.Abs(m.Weight)))
        {
            var (start, end) = (mark.Place.Start, mark.Place.Start + mark.Place.Length);
            if (start >= 0 && mark.Place.Length > 0 && end <= text.Length && !marks.Exists(m => start < m.Place.Start + m.Place.Length && m.Place.Start < end))
                marks.Add(mark);
        }

        return Cut(text, marks.OrderBy(m => m.Place.Start));
    }

    /// <summary>The pieces up to a number of characters, and those after; a piece on the border is cut in two.</summary>
    public static (ImmutableArray<TextPart> Before, ImmutableArray<TextPart> After) SplitAt(ImmutableArray<TextPart> parts, int length)
    {
        var (before, after) = (ImmutableArray.CreateBuilder<TextPart>(), ImmutableArray.CreateBuilder<TextPart>());
        var at = 0;
        foreach (var part in parts)
        {
            var room = Math.Clamp(length - at, 0, part.Text.Length);
            if (room > 0)
                before.Add(part with { Text = part.Text[..room] });
            if (room < part.Text.Length)
                after.Add(part with { Text = part.Text[room..] });

            at += part.Text.Length;
        }

        return (before.ToImmutable(), after.ToImmutable());
    }

    private static IEnumerable<Mark> All(Judgement judgement, Func<ThemeId, string> titleOf)
    {
        foreach (var reason in judgement.Why)
        {
            if (reason.Place is { } place)
                yield return new Mark(place, reason.Weight, (reason.Weight < 0 ? "against good news, " : "for good news, ") + Signed(reason.Weight));
        }

        foreach (var theme in judgement.Themes)
        {
            foreach (var reason in theme.Why)
            {
                if (reason.Place is { } place)
                    yield return new Mark(place, reason.Weight, $"{(reason.Weight < 0 ? "against" : "for")} {titleOf(theme.Theme)}, {Signed(reason.Weight)}");
            }
        }
    }

    private static ImmutableArray<TextPart> Cut(string text, IEnumerable<Mark> marks)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        var at = 0;
        foreach (var mark in marks)
        {
            if (mark.Place.Start > at)
                parts.Add(new TextPart(text[at..mark.Place.Start]));

            at = mark.Place.Start + mark.Place.Length;
            parts.Add(new TextPart(text[mark.Place.Start..at], mark.Label, mark.Weight >= 0));
        }

        if (at < text.Length)
            parts.Add(new TextPart(text[at..]));

        return parts.ToImmutable();
    }

    /// <summary><c>+0.31</c>, <c>−0.40</c>.</summary>
    public static string Signed(double weight) => string.Create(CultureInfo.InvariantCulture, $"{(weight < 0 ? "−" : "+")}{Math.Abs(weight):0.00}");

    private readonly record struct Mark(EvidencePlace Place, double Weight, string Label);
}
