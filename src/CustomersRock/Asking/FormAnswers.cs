using System.Collections.Immutable;

namespace CustomersRock.Asking;

/// <summary>The answers of the form, found by its headings in the body of an issue. Every line of the body is part of some answer: what could be read in two ways stays with the earlier question.</summary>
internal sealed class FormAnswers
{
    // What CommonMark takes for the end of a line; a heading after any other sign is none on GitHub.
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    private readonly Dictionary<FormField, string> answers = [];

    private FormAnswers(ImmutableArray<FormField> missing, string before)
    {
        Missing = missing;
        Before = before;
    }

    /// <summary>Fields whose headings are not there, in the order of the form, which writes all of them.</summary>
    public ImmutableArray<FormField> Missing { get; }

    /// <summary>What stands above the first heading, or all where there is none.</summary>
    public string Before { get; }

    /// <summary>Without empty lines around it; empty where there was no answer.</summary>
    public string this[FormField field] => answers.GetValueOrDefault(field, "");

    public static FormAnswers In(string body)
    {
        var lines = body.Split(LineEnds, StringSplitOptions.None);
        var headings = new FormHeadings(lines);
        var found = StoryForm.Fields.Select((field, i) => (Field: field, At: headings.Of(i))).ToList();
        var there = found.Where(f => f.At >= 0).ToList();
        var reading = new FormAnswers(
            [.. found.Where(f => f.At < 0).Select(f => f.Field)],
            Text(lines[..(there.Count == 0 ? lines.Length : there[0].At)]));
        for (var i = 0; i < there.Count; i++)
        {
            var end = i + 1 < there.Count ? there[i + 1].At : lines.Length;
            reading.answers[there[i].Field] = Text(lines[(there[i].At + 1)..end]);
        }

        return reading;
    }

    private static string Text(string[] lines)
    {
        var text = string.Join('\n', lines).Trim();
        return text == StoryForm.NoAnswer ? "" : text;
    }
}
