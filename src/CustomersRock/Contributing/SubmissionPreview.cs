using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;

namespace CustomersRock.Contributing;

/// <summary>The changed stories as files that anybody can open, and one that lists them.</summary>
internal static class SubmissionPreview
{
    /// <summary>Writes into the folder, which may be there.</summary>
    /// <exception cref="IOException">The folder may not be written, or the disk is full.</exception>
    public static void Write(string folder, string output, Submission submission, SiteSettings settings)
    {
        Directory.CreateDirectory(folder);
        var links = new LinkBase(settings);
        var maker = new SelfContainedPage(output, settings.LinkRoot.TrimEnd('/'), links.Origin);
        var made = ImmutableArray.CreateBuilder<(string File, Story Story)>();
        foreach (var story in submission.Stories)
        {
            var page = Path.Combine(output, LinkBase.OutputPath(SiteAddresses.Story(story.Id)));
            if (!File.Exists(page))
                continue;

            var file = string.Create(CultureInfo.InvariantCulture, $"{story.Id.Year}-{story.Id.Slug}.html");
            AtomicFile.Write(Path.Combine(folder, file), Encoding.UTF8.GetBytes(maker.Of(File.ReadAllText(page))));
            made.Add((file, story));
        }

        AtomicFile.Write(Path.Combine(folder, "index.html"), Encoding.UTF8.GetBytes(List(made.ToImmutable())));
    }

    private static string List(ImmutableArray<(string File, Story Story)> made)
    {
        var text = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>Preview</title>\n<h1>How it will look</h1>\n<ul>\n");
        foreach (var (file, story) in made)
            text.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{WebUtility.HtmlEncode(file)}\">{WebUtility.HtmlEncode(story.Title)}</a></li>\n");

        return text.Append("</ul>\n</html>\n").ToString();
    }
}
