using System.Collections.Immutable;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Mending;
using CustomersRock.Content.Reading;
using CustomersRock.Site;
using CustomersRock.Site.Pictures;

namespace CustomersRock.Fixing;

/// <summary>Mends a site: its texts, then the names of its stories, then its pictures. What has a name at last is read for the first time, and so once more.</summary>
internal sealed class FixRun(SiteFolder folder, bool dry)
{
    // A file is renamed once; the second turn finds what its name hid.
    private const int MostTurns = 3;

    private static readonly DiagnosticRule Name = SiteRules.Find("CR0109")!;
    private static readonly DiagnosticRule Place = SiteRules.Find("CR0411")!;

    private readonly SiteMending mending = new(folder);
    private readonly MendingDisk disk = new(folder);
    private readonly List<Repair> repairs = [];
    private readonly List<FileRename> renames = [];

    /// <summary>What the disk would not take: it is told once.</summary>
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);

    /// <param name="options">As for a build.</param>
    /// <param name="reading">How the site is read.</param>
    /// <param name="covers">Which files may be mended.</param>
    /// <param name="token">Stops it between two files; each is whole.</param>
    public FixResult Run(BuildOptions options, ReadOptions reading, Func<string, bool> covers, CancellationToken token)
    {
        bool Covers(string path) => covers(path) || renames.Exists(r => path == r.To || path.StartsWith(r.To + "/", StringComparison.Ordinal));

        var plan = new MendingPlan();
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var before = renames.Count;
            plan = mending.Plan(reading, new CatalogOptions(options.Now, options.Drafts), Covers);
            Write(plan, token);
            if (dry || renames.Count == before)
                break;
        }

        var report = new SiteBuilder(folder).Review(options with { Instead = dry ? plan.Instead : options.Instead }, Covers);
        var quiet = Clean(report, Covers, token);
        return new FixResult
        {
            IsDry = dry,
            Repairs = [.. repairs],
            Left = plan.Left,
            Renames = [.. renames],
            Report = report,
            Diagnostics = [.. report.Diagnostics.Where(d => Covers(d.At.Path) && !(d.Rule == Place && quiet.Contains(d.At)) && !IsRenamed(d))],
        };
    }

    private void Write(MendingPlan plan, CancellationToken token)
    {
        foreach (var file in plan.Files.Where(f => !refused.Contains(f.Path)))
        {
            token.ThrowIfCancellationRequested();
            var outcome = dry ? MendOutcome.Done : disk.Write(file.Path, file.Before, file.After);
            Note(file.Path, outcome);
            repairs.AddRange(file.Mends.Select(m => new Repair(m.Rule, m.At, m.What, m.Was, m.Is, outcome)));
        }

        foreach (var rename in plan.Renames.Where(r => !refused.Contains(r.From) && !refused.Contains(FolderOf(r))))
        {
            token.ThrowIfCancellationRequested();
            var outcome = dry ? MendOutcome.Done : disk.Rename(rename);
            Note(rename.From, outcome);
            repairs.Add(new Repair(Name, new FilePosition(rename.From), "the name cannot stand in an address", rename.From, rename.To, outcome));
            if (outcome == MendOutcome.Done)
                renames.Add(rename);
        }
    }

    private void Note(string path, MendOutcome outcome)
    {
        if (outcome != MendOutcome.Done)
            refused.Add(path);
    }

    /// <summary>A story does not leave the folder of its pictures behind.</summary>
    private static string FolderOf(FileRename rename) => rename.From.EndsWith(".md", StringComparison.Ordinal) ? rename.From[..^3] : rename.From;

    /// <summary>Where pictures are shown that say no more where they were taken.</summary>
    private HashSet<FilePosition> Clean(BuildReport report, Func<string, bool> covers, CancellationToken token)
    {
        var quiet = new HashSet<FilePosition>();
        foreach (var picture in new PictureMending(folder).Of(report.Content!, [.. report.Diagnostics.Where(d => covers(d.At.Path))]))
        {
            token.ThrowIfCancellationRequested();
            var outcome = dry ? MendOutcome.Done : disk.Write(picture.Path, picture.Before, picture.After);
            repairs.Add(new Repair(Place, new FilePosition(picture.Path), "the picture says where on earth it was taken", "", "", outcome));
            if (outcome == MendOutcome.Done)
                quiet.UnionWith(picture.Shown);
        }

        return quiet;
    }

    /// <summary>Of a dry run: it still has its old name.</summary>
    private bool IsRenamed(Diagnostic complaint) =>
        dry && complaint.Rule == Name && renames.Exists(r => complaint.At.Path == r.From || complaint.At.Path.StartsWith(r.From + "/", StringComparison.Ordinal));
}
