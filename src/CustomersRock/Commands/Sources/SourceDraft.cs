using System.Globalization;
using System.Text;
using CustomersRock.Commands.New;
using CustomersRock.Content.Texts;

namespace CustomersRock.Commands.Sources;

/// <summary>A source that is not a file yet.</summary>
internal sealed record SourceDraft
{
    public required string Title { get; init; }
    public required string Site { get; init; }

    /// <summary>Without one it is read by hand.</summary>
    public string? Feed { get; init; }

    /// <summary>True: read from the next gather on.</summary>
    public bool Enabled { get; init; } = true;
    public string? Kind { get; init; }
    public required string Language { get; init; }
    public required string AddedBy { get; init; }
    public required DateTimeOffset Added { get; init; }
    public string? Note { get; init; }

    /// <summary>The text of its file, keys in the order of all such files. What may be quoted is asked of a person later; until then it is little.</summary>
    public string ToYaml()
    {
        var text = new StringBuilder();
        Line(text, "Title", Title);
        Line(text, "Site", Site);
        Line(text, "Feed", Feed);
        if (!Enabled || Feed is null)
            text.Append("Enabled: false\n");

        Line(text, "Kind", Kind);
        Line(text, "Language", Language);
        text.Append("Licence: excerpt\nExcerpt: 40\n");
        Line(text, "AddedBy", AddedBy);
        text.Append("Added: ").Append(Added.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');
        Line(text, "Note", Note);
        return text.ToString();
    }

    private static void Line(StringBuilder text, string key, string? value)
    {
        if (value is not null)
            text.Append(key).Append(": ").Append(YamlValue.Of(value)).Append('\n');
    }
}
