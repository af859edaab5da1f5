using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Reading;

namespace CustomersRock.Intake;

/// <summary>A story and the pictures that came with it. What they show, and whose they are, nobody here can know: <c>check</c> asks for it.</summary>
internal static class WithPictures
{
    public static ReceivedStory Of(ReceivedStory story, ImmutableArray<ReceivedPicture> pictures)
    {
        var lines = new List<string>();
        var hasImage = StoryGlance.Of(Encoding.UTF8.GetBytes(story.Text)).HasImage;
        if (!hasImage)
        {
            lines.Add($"Image: {pictures[0].Name}");
            lines.Add("# Look at the picture and say what it shows (ImageAlt). Ask who took it (ImageCredit), on what terms (ImageLicence), and whether everybody on it agrees.");
        }

        if ((hasImage ? pictures : pictures[1..]) is { IsEmpty: false } others)
        {
            lines.Add($"# Beside this file: {string.Join(", ", others.Select(p => p.Name))}. Delete what is not shown.");
            lines.Add($"# To show one, write where it belongs: ![What it shows]({others[0].Name} \"Who took it\")");
        }

        return story with { Text = FrontLines.Add(story.Text, lines), Pictures = pictures };
    }
}
