using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Intake;

/// <summary>A story out of a letter, before it has a place.</summary>
/// <param name="Id">As its own title and day would have it.</param>
/// <param name="Text">The file.</param>
/// <param name="Kind">Whose words its front matter has.</param>
internal sealed record ReceivedStory(StoryId Id, string Text, StoryKind Kind)
{
    /// <summary>In the order in which they came.</summary>
    public ImmutableArray<ReceivedPicture> Pictures { get; init; } = [];

    /// <summary>For the editor, on the terminal.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}
