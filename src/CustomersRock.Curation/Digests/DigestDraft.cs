using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Texts;

namespace CustomersRock.Curation.Digests;

/// <summary>A week's round-up, as far as a program can write it: what was published and accepted, named, linked, quoted and put in order, with gaps for the editor's own text.</summary>
public sealed record DigestDraft
{
    public required IsoWeek Week { get; init; }

    /// <summary>Below the site's root.</summary>
    public string Path => DigestFile.PlaceOf(Week);

    public ImmutableArray<DraftGroup> Groups { get; init; } = [];
    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];

    /// <summary>In the order of the text.</summary>
    public IEnumerable<DraftEntry> Entries => Groups.SelectMany(g => g.Entries);

    public bool IsEmpty => Groups.IsEmpty;

    /// <summary>The day from which readers see it, midnight UTC: the Monday after the week, or today where that is later. Then nothing in it comes out after it.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <param name="content">All that was read.</param>
    /// <param name="week">By when stories are published and items were gathered.</param>
    /// <param name="now">When it is drafted.</param>
    public static DigestDraft Of(ContentSet content, IsoWeek week, DateTimeOffset now)
    {
        var (entries, leftOut) = WeekChoice.Of(content, week);
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        return new DigestDraft
        {
            Week = week,
            Groups = DraftGroup.Of(entries, content.Themes),
            LeftOut = leftOut,
            Published = today > week.End ? today : week.End,
        };
    }

    /// <summary>The week to round up where none is named: this one if it has something, otherwise the last that has; null where none has.</summary>
    public static IsoWeek? UsualWeek(ContentSet content, DateTimeOffset now)
    {
        var present = IsoWeek.Of(now);
        var weeks = content.Stories.Where(s => !s.Draft).Select(s => s.Published)
            .Concat(content.Items.Where(i => !i.Draft).Select(i => i.Gathered))
            .Select(IsoWeek.Of)
            .Where(w => w <= present)
            .ToList();
        return weeks.Count == 0 ? null : weeks.Max();
    }

    /// <summary>The whole file; lines end with LF.</summary>
    public string Text()
    {
        var text = new StringBuilder("---\n");
        void Line(string line) => text.Append(line).Append('\n');
        Line($"Title: {YamlValue.Of($"{Digest.Gap} (the week in one line)")}");
        Line($"Published: {UtcText.Day(Published)}");
        Line($"Description: {YamlValue.Of($"{Digest.Gap} (one sentence for lists and feeds)")}");
        Line("Draft: true");
        Line("Items:");
        foreach (var entry in Entries)
            Line($"  - {YamlValue.Of(entry.Path)}");

        Line("---");
        Line("");
        Line($"**{Digest.Gap}.** What this week was about, in two or three sentences.");
        foreach (var group in Groups)
            Line("\n" + group.Text());

        return text.ToString();
    }
}
