using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.House;

/// <summary>What the page for contributors shows and names is there.</summary>
public sealed partial class ContributingTests
{
    private const int LargestPicture = 60 * 1024;

    /// <summary>GitHub's own, which nobody here can look up: each is in a drawing, so that both change together.</summary>
    private static readonly string[] GitHubs =
    [
        "Sign in", "Create an account", "Fork this repository", "Commit changes…", "Propose changes", "Create pull request", "choose your files", "Create", "Files changed", "Edit file",
    ];

    /// <summary>Words in quotation marks that are no button and no field.</summary>
    private static readonly string[] Spoken = ["Commit", "pull request", "Please mend it for me", "Submit new issue", "Close pull request", "Commit changes", "wouldn't take any money"];

    private static readonly string Text = File.ReadAllText(Full("CONTRIBUTING.md"));
    private static readonly (string Alternative, string Path)[] Pictures =
        [.. Markdown().Matches(Text).Concat(Html().Matches(Text)).Select(m => (m.Groups["alt"].Value, m.Groups["path"].Value))];

    [Fact]
    public void Every_picture_is_there_small_described_and_tells_nothing_of_where_it_was_made()
    {
        Assert.True(Pictures.Length > 10);
        Assert.Equal(Directory.EnumerateFiles(Full("docs/pictures")).Select(f => "docs/pictures/" + Path.GetFileName(f)).Order(StringComparer.Ordinal), Pictures.Select(p => p.Path).Order(StringComparer.Ordinal));
        foreach (var (alternative, path) in Pictures)
        {
            Assert.True(alternative.Length > 40 && alternative.EndsWith('.'), $"{path} is described as \"{alternative}\"");
            Assert.Null(Fault(path, File.ReadAllBytes(Full(path))));
        }
    }

    [Fact]
    public void A_picture_is_found_fault_with()
    {
        Assert.NotNull(Fault("a.webp", new byte[LargestPicture + 1]));
        Assert.NotNull(Fault("a.webp", Encoding.Latin1.GetBytes("RIFF____WEBPVP8X____EXIF____")));
        Assert.NotNull(Fault("a.webp", Encoding.Latin1.GetBytes("\xFF\xD8 a photograph")));
        Assert.NotNull(Fault("a.svg", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A</title><script/></svg>")));
        Assert.NotNull(Fault("a.svg", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A</title><image href=\"https://pictures.example/\"/></svg>")));
    }

    [Fact]
    public void Every_drawing_says_that_GitHub_changes_its_pages()
    {
        var drawings = Pictures.Where(p => p.Path.EndsWith(".svg", StringComparison.Ordinal)).ToArray();
        foreach (var (_, path) in drawings)
            Assert.Matches(Regex.Escape(path) + @"\)\s+(!\[[^\]]*\]\([^)]*\)\s+)?\*Drawn by us\. GitHub changes its pages now and then", Text);
    }

    [Fact]
    public void Every_button_and_field_that_is_named_is_on_the_form_or_in_a_drawing()
    {
        var form = Plain(File.ReadAllText(Full("theme/layouts/submit.liquid"))) + File.ReadAllText(Full("theme/assets/submit/form.js"));
        var drawn = string.Join('\n', Pictures.Where(p => p.Path.EndsWith(".svg", StringComparison.Ordinal)).Select(p => Words(p.Path)));
        var named = Quoted().Matches(Text).Select(m => m.Groups[1].Value).Distinct().Except(Spoken).ToArray();
        Assert.All(named.Except(GitHubs), words => Assert.True(form.Contains(words, StringComparison.Ordinal), $"“{words}” is not on the form"));
        Assert.All(GitHubs, words => Assert.True(named.Contains(words) && drawn.Contains($"\n{words}\n", StringComparison.Ordinal), $"“{words}” is not both named and drawn"));
    }

    [Fact]
    public void The_comment_that_is_drawn_is_the_one_that_is_written()
    {
        var written = File.ReadAllText(Full("src/CustomersRock/Contributing/SubmissionComment.cs")) + File.ReadAllText(Full("src/CustomersRock/Contributing/GoodPoints.cs"));
        foreach (var words in new[] { "Thank you for", "What is good already", "It says whom to thank: ", "It says where it happened.", "What has to be mended", "To mend it:", "What happens now", "See how it will look", "an editor does it for you." })
        {
            Assert.Contains(words.Trim(), Words("docs/pictures/pull-request.svg"), StringComparison.Ordinal);
            Assert.Contains(words, written, StringComparison.Ordinal);
        }
    }

    /// <summary>What is wrong with a picture; null where nothing is.</summary>
    private static string? Fault(string path, byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        if (bytes.Length > LargestPicture)
            return $"{path} has {bytes.Length} bytes";

        if (path.EndsWith(".svg", StringComparison.Ordinal))
        {
            var drawing = XDocument.Parse(Encoding.UTF8.GetString(bytes));
            var isPlain = drawing.Descendants().All(e => e.Name.LocalName is "svg" or "title" or "style" or "rect" or "path" or "circle" or "text" && !e.Attributes().Any(a => a.Name.LocalName.Contains("href", StringComparison.Ordinal)));
            return isPlain && text.Contains("prefers-color-scheme: dark", StringComparison.Ordinal) && drawing.Root!.Elements().First().Name.LocalName == "title" ? null : $"{path} holds more than lines and words, has no title, or no colours for the night";
        }

        return text.StartsWith("RIFF", StringComparison.Ordinal) && text.AsSpan(8).StartsWith("WEBP") && !text.Contains("EXIF", StringComparison.Ordinal) && !text.Contains("XMP ", StringComparison.Ordinal) ? null : $"{path} is no WebP without remarks of a camera";
    }

    private static string Words(string path) => string.Concat(XDocument.Load(Full(path)).Descendants().Where(e => e.Name.LocalName == "text").Select(e => "\n" + e.Value)) + "\n";

    private static string Plain(string layout) => Tag().Replace(layout, "");

    private static string Full(string path) => Path.Combine(RepositoryFolder.Root, path);

    [GeneratedRegex(@"!\[(?<alt>[^\]]*)\]\((?<path>[^)]*)\)")]
    private static partial Regex Markdown();

    [GeneratedRegex("<img src=\"(?<path>[^\"]*)\" width=\"390\" alt=\"(?<alt>[^\"]*)\">")]
    private static partial Regex Html();

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex Quoted();

    [GeneratedRegex("<[^>]*>|{% (?!render).*?%}")]
    private static partial Regex Tag();
}
