using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Curation.Decisions;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Curation.Decisions;

/// <summary>A folder with a source and a theme, and an editor.</summary>
internal sealed class EditorsOffice : IDisposable
{
    private readonly SetTime time = new(CurationMade.Noon);

    public EditorsOffice()
    {
        Folder.With("settings.yml", "SiteTitle: Test\nDescription: Of curating.\n").With("input/themes/kindness.md", "---\nTitle: Kindness\nMeaning: Kind.\n---\nText.\n");
        Curator = new Curator(Site, time);
    }

    public TestFolder Folder { get; } = new();
    public SiteFolder Site => new(Folder.Path);
    public Curator Curator { get; }
    public Source Source { get; init; } = Made.Source("metro-uk");

    public DateTimeOffset Now
    {
        get => time.GetUtcNow();
        set => time.Now = value;
    }

    public IEnumerable<string> ItemFiles => Directory.Exists(Folder["input/gathered"])
        ? Directory.GetFiles(Folder["input/gathered"], "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder.Path, f).Replace('\\', '/')).Order(StringComparer.Ordinal)
        : [];

    public string[] Verdicts => [.. new DecisionFile(Site).Read().Select(d => $"{d.Verdict} {d.Title}".Trim())];

    public static Acceptance Acceptance(Candidate candidate, string note = "Nobody had asked him to, and that is why we kept it.") =>
        new() { Candidate = candidate, Themes = [new ThemeId("kindness")], Note = note, By = "Ada" };

    public Outcome Accept(Candidate candidate) => Accept(Acceptance(candidate));

    public Outcome Accept(Acceptance acceptance) => Curator.Accept(acceptance, Source, [new ThemeId("kindness"), new ThemeId("loyalty")]);

    public Outcome Reject(Candidate candidate, string by = "Ben") => Curator.Reject(candidate, "advice", [], by);

    public Settlement Settle()
    {
        var read = new ContentReader(Site).Read(new ReadOptions());
        return Curator.Settle(() => (read.Content.Items, read.BrokenFiles.IsEmpty));
    }

    public bool Waits(Candidate candidate) => !Curator.Log().IsDecided(candidate, Now);

    public void Dispose() => Folder.Dispose();

    private sealed class SetTime(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
