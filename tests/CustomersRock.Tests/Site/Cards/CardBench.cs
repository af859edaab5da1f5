using System.Collections.Concurrent;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Site.Cards;
using CustomersRock.Site.Rendering;
using CustomersRock.Tests.Support;
using NetVips;

namespace CustomersRock.Tests.Site.Cards;

/// <summary>The house's press, or one for a drawing of a test's own, in a folder that goes after the test.</summary>
internal sealed class CardBench : IDisposable
{
    /// <summary>A white card with one box in black.</summary>
    public const string Plain = """
        <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
          <rect width="1200" height="630" fill="#ffffff"/>
          <rect data-text="title" x="100" y="100" width="700" height="400" fill="#000000" font-family="Vollkorn ExtraBold, Noto Serif Bold" font-size="96" data-smallest="30" data-line-height="84"/>
        </svg>
        """;

    public static readonly SocialCard Story = new()
    {
        Drawing = "story",
        Title = "The driver who turned back",
        Label = "Kindness",
        Note = "Anna, Lisbon",
        Site = "Test site",
        Emblem = "kindness",
    };

    private readonly string root = Directory.CreateTempSubdirectory("rock-cards-").FullName;

    /// <param name="drawing">In place of the house's <c>story.svg</c>; null: the house's.</param>
    public CardBench(string? drawing = null)
    {
        var theme = RepositoryFolder.Theme;
        if (drawing is not null)
        {
            theme = Path.Combine(root, "theme");
            Directory.CreateDirectory(Path.Combine(theme, "cards", "fonts"));
            File.WriteAllText(Path.Combine(theme, "cards", "story.svg"), drawing);
            foreach (var font in Directory.GetFiles(Path.Combine(RepositoryFolder.Theme, "cards", "fonts"), "*.ttf"))
                File.Copy(font, Path.Combine(theme, "cards", "fonts", Path.GetFileName(font)));
        }

        Folder = new SiteFolder(root, theme: theme);
        Directory.CreateDirectory(Folder.Cache);

        // The library that draws remembers where fonts lay, for as long as the process lives.
        Design = new CardDesign(ThemeTemplates.Read(theme, "theme", null), RepositoryFolder.Theme);
    }

    public SiteFolder Folder { get; }
    public CardDesign Design { get; }

    public byte[] Print(SocialCard card) => new CardPress(Design, Folder.Cache).Print(card);

    public byte[] Print(string title) => Print(Story with { Title = title });

    /// <summary>Decoded, three bands.</summary>
    public Image Show(SocialCard card) => Image.PngloadBuffer(Print(card)).CopyMemory();

    /// <summary>What is said of a drawing that no card can be made from.</summary>
    public Diagnostic Fault()
    {
        var faults = new ConcurrentQueue<Diagnostic>();
        using var job = new RenderJob(faults);
        Xunit.Assert.False(new CardStudio(Folder).Write(Story, new Fingerprint(0, 1), Design, job));
        Xunit.Assert.True(job.Writer.Written.IsEmpty);
        return Xunit.Assert.Single(faults);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
