namespace CustomersRock.Asking;

/// <summary>Which line of an issue is the heading of which field.</summary>
/// <remarks>
/// A teller may write "### Themes" herself, in the story above all. The form writes every heading, in its order, the story first: so the fields are sought from
/// the last to the first, each at its last place above the one that follows. Where that would leave several lines to a field of one line, a heading was typed
/// into an answer of several, and the place before it is taken.
/// </remarks>
internal sealed class FormHeadings
{
    private readonly List<int>[] places;
    private readonly int[] filledUpTo;
    private readonly int[] chosen;

    public FormHeadings(string[] lines)
    {
        places = [.. StoryForm.Fields.Select(_ => new List<int>())];
        filledUpTo = new int[lines.Length + 1];
        var fields = StoryForm.Fields.Select((field, i) => (field.Heading, i)).ToDictionary(pair => pair.Heading, pair => pair.i, StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            filledUpTo[i + 1] = filledUpTo[i] + (string.IsNullOrWhiteSpace(lines[i]) ? 0 : 1);
            if (fields.TryGetValue(lines[i].TrimEnd(), out var field))
                places[field].Add(i);
        }

        chosen = Choose(lines.Length);
    }

    /// <summary>The line, counted from 0; -1 where the heading is not there, or out of its order.</summary>
    public int Of(int field) => chosen[field];

    private int[] Choose(int end)
    {
        var choice = new int[places.Length];
        for (var field = places.Length - 1; field >= 0; field--)
        {
            // Whatever stands between the first heading of the story and the next field is the story.
            choice[field] = field == 0 ? FirstOf(field, end) : FittingOf(field, end);
            if (choice[field] >= 0)
                end = choice[field];
        }

        return choice;
    }

    private int FirstOf(int field, int end) => places[field] is [var first, ..] && first < end ? first : -1;

    private int LastOf(int field, int end) => places[field].FindLastIndex(at => at < end) is var last and >= 0 ? places[field][last] : -1;

    private int FittingOf(int field, int end)
    {
        var last = LastOf(field, end);
        for (var at = last; at >= 0; at = LastOf(field, at))
        {
            if (LeavesOneLine(field - 1, at))
                return at;
        }

        return last;
    }

    /// <summary>Whether a field that takes one line has no more than that above the place where the next begins.</summary>
    private bool LeavesOneLine(int field, int end) =>
        !StoryForm.Fields[field].IsOneLine || LastOf(field, end) is not (var heading and >= 0) || filledUpTo[end] - filledUpTo[heading + 1] <= 1;
}
