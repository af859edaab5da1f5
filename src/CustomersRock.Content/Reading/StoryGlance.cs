using CustomersRock.Content.Reading.Fields;
using CustomersRock.Content.Reading.Records;

namespace CustomersRock.Content.Reading;

/// <summary>What a story's file says of its name, before it has a place and whether or not it is whole.</summary>
/// <param name="Title">Null where it has none that can be read.</param>
/// <param name="Published">Null likewise.</param>
/// <param name="HasImage">Whether it names a picture.</param>
public sealed record StoryGlance(string? Title, DateTimeOffset? Published, bool HasImage)
{
    private const string Nowhere = "story.md";

    /// <summary>Never fails: what is wrong with the file is told by <c>check</c> when it has a place.</summary>
    public static StoryGlance Of(ReadOnlySpan<byte> bytes) => RecordFile.Open(TextDecoder.Decode(Nowhere, bytes), KeyTables.Story).Fields is { } fields
        ? new StoryGlance(fields.Text(KeyNames.Title), fields.Date(KeyNames.Published), fields.Find(KeyNames.Image) is not null)
        : new StoryGlance(null, null, false);
}
