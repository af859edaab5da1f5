using CustomersRock.Content.Diagnostics.Rules;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading.Fields;

namespace CustomersRock.Content.Reading.Records;

/// <summary>A story that was taken down: its file keeps the address, and nothing of what it said.</summary>
internal static class WithdrawnReader
{
    private static readonly KeyName[] Telling =
    [
        KeyNames.Title, KeyNames.Author, KeyNames.Description, KeyNames.Lesson, KeyNames.Companies, KeyNames.People, KeyNames.Place, KeyNames.Sources, KeyNames.Image,
        KeyNames.Consent, KeyNames.Corrections,
    ];

    public static ReadFile Read(ReadFile read, FileText file, FieldSet fields, int bodyStart, StoryId id, DateTimeOffset on)
    {
        var story = new WithdrawnStory(id, on, fields.Text(KeyNames.Reason), fields.Redirects(), fields.PositionOf(KeyNames.Withdrawn));
        if (!file.Source.Text.AsSpan(bodyStart).IsWhiteSpace() || Telling.Any(key => fields.Find(key) is not null))
            file.Sink.Add(FileRules.WordsLeft, fields.Find(KeyNames.Withdrawn)!,
                "the story is taken down, but its words are still in this file", $"run: customersrock withdraw {id}");

        return file.Sink.HasErrors ? read : read with { Withdrawn = story };
    }
}
