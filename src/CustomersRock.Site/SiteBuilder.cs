using System.Collections.Immutable;
using System.Diagnostics;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Checks;
using CustomersRock.Content.Checks.Review;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Reading.Cache;
using CustomersRock.Site.Cards;
using CustomersRock.Site.Output;
using CustomersRock.Site.Pages;
using CustomersRock.Site.Pictures;
using CustomersRock.Site.Planning;
using CustomersRock.Site.Rendering;
using CustomersRock.Site.Search;

namespace CustomersRock.Site;

/// <summary>From <c>input/</c> and <c>theme/</c> to <c>output/</c>. One instance may build again and again (preview does): it remembers what it read.</summary>
/// <remarks>read → catalog → check → plan → render → write; each step has one type in and one out, and nothing goes back.</remarks>
public sealed class SiteBuilder(SiteFolder folder)
{
    private readonly ContentReader reader = new(folder);
    private readonly PictureStudio studio = new(folder);
    private readonly SearchStore search = new(folder);
    private readonly CardStudio cards = new(folder);
    private readonly ManifestFile manifestFile = new(folder);
    private readonly OutputFolder output = new(folder);
    private ThemeTemplates? theme;
    private ThemeRenderer? renderer;
    private CardDesign? design;
    private BuildManifest? own;
    private Task saving = Task.CompletedTask;

    /// <summary>Makes <c>output/</c> show the content. Errors in it leave the last good output alone, unless asked to keep going.</summary>
    /// <exception cref="IOException">The disk is full or a folder may not be written; the last good output stays.</exception>
    public BuildReport Build(BuildOptions options, IProgress<BuildProgress>? progress = null)
    {
        try
        {
            return BuildOnce(options, progress);
        }
        catch (CacheDamagedException)
        {
            reader.Forget();
            return BuildOnce(options, progress);
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions.Any(i => i is CacheDamagedException))
        {
            reader.Forget();
            return BuildOnce(options, progress);
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions is [IOException disk, ..])
        {
            // Several threads meet the same full disk.
            throw new IOException(disk.Message, disk);
        }
    }

    /// <summary>Waits until what builds while watching have learnt is on the disk.</summary>
    /// <exception cref="IOException">The cache's folder may not be written, or the disk is full; the next build looks at everything again.</exception>
    public void Finish()
    {
        // A failure is told once: it must not fail every later build as well.
        var last = saving;
        saving = Task.CompletedTask;
        last.GetAwaiter().GetResult();
    }

    private BuildReport BuildOnce(BuildOptions options, IProgress<BuildProgress>? progress)
    {
        var clock = Stopwatch.StartNew();
        Finish();
        using var turn = BuildLock.Take(folder);
        if (manifestFile.WasReplaced)
            own = null;

        var started = DateTime.UtcNow.Ticks;
        var request = BuildRequest.Print(options);
        var loading = Task.Run(() => own ?? manifestFile.Load());
        var stamp = options.Watching ? default : FolderStamp.Of(folder.Input, folder.Theme, folder.Settings);
        var known = loading.GetAwaiter().GetResult();
        var last = options.Clean || turn.LastWasKilled ? null : known;
        if (!options.Watching && UnchangedBuild.Report(last, folder, request, stamp, options.Now) is { } unchanged)
            return unchanged with { Elapsed = clock.Elapsed };

        var isOwn = options.Watching && last is not null && own is not null;
        var before = new OutputBefore(last, isOwn, isOwn || last is null ? Task.FromResult<OutputFolders?>(null) : Task.Run(() => output.LookedAfter(last)))
        {
            Hurry = options.Watching,
        };
        var content = Read(options, known?.Pictures ?? [], progress, indexes: true);
        var basis = new ManifestBasis(request, stamp, started, options.Now);
        return Write(content, before, options, basis, turn, progress) with { Elapsed = clock.Elapsed };
    }

    private BuildReport Write(
        CheckedContent content, OutputBefore before, BuildOptions options, ManifestBasis basis, BuildLock turn, IProgress<BuildProgress>? progress)
    {
        var keeping = options.Watching ? Task.CompletedTask : Task.Run(reader.Keep);
        var faults = content.Faults;
        var isOurs = output.IsOurs();
        if (!isOurs)
            faults = faults.Add(ThemeRules.ForeignOutput.At(new FilePosition(folder.Relative(folder.Output)), "the folder holds files that no build made", "name an empty folder with --output"));

        // Keeping going is for broken stories: what others keep in that folder is not ours to remove.
        if (!isOurs || (faults.HasErrors() && !options.KeepGoing))
        {
            keeping.GetAwaiter().GetResult();
            return Report(content, faults, options) with { Succeeded = false };
        }

        turn.MarkWriting();
        var result = output.Replace(content.Plan, before, progress);
        var report = Report(content, [.. faults, .. RenderFaults.Told(result.Faults, content.Faults)], options) with
        {
            Written = result.Faults.IsEmpty,
            FilesWritten = result.Written,
            FilesRemoved = result.Removed,
            Changed = result.Changed,
        };
        if (result.Faults.IsEmpty && !options.Watching)
            cards.Prune(content.Plan.Files.Where(f => f.MayWait).Select(f => f.Print));

        if (result.Faults.IsEmpty)
            own = basis.Manifest(content.Catalog, report, result, content.Pictures.Stamps);

        keeping.GetAwaiter().GetResult();
        if (options.Watching)
            saving = Task.Run(SaveLater);
        else
            Save(turn);

        return report;
    }

    private void Save(BuildLock turn)
    {
        search.Keep();
        if (own is not null)
            manifestFile.Save(own);

        turn.MarkWhole();
    }

    /// <summary>The mark of an unfinished build stays until the manifest is there: whoever builds after a kill sweeps the output.</summary>
    private void SaveLater()
    {
        using var turn = BuildLock.Take(folder);
        reader.Keep();
        Save(turn);
    }

    /// <summary>Reads, checks and plans; writes nothing but the picture cache.</summary>
    public BuildReport Check(BuildOptions options, IProgress<BuildProgress>? progress = null)
    {
        var clock = Stopwatch.StartNew();
        return Looked(Read(options, [], progress), options, clock);
    }

    /// <summary>As <see cref="Check"/>, and looks at the words of stories as a careful editor would.</summary>
    /// <param name="options">As for a build.</param>
    /// <param name="reviews">Which files are looked at so closely; null for all.</param>
    /// <param name="progress">Told of each step.</param>
    public BuildReport Review(BuildOptions options, Func<string, bool>? reviews = null, IProgress<BuildProgress>? progress = null)
    {
        var clock = Stopwatch.StartNew();
        return Looked(Read(options, [], progress, reviews: reviews ?? (static _ => true)), options, clock);
    }

    private static BuildReport Looked(CheckedContent content, BuildOptions options, Stopwatch clock) =>
        Report(content, content.Faults, options) with { Written = false, Content = content.Catalog.Content, Elapsed = clock.Elapsed };

    /// <param name="options">As for a build.</param>
    /// <param name="known">What the last build knew of pictures.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="indexes">Whether what the search fetches is planned, too: it has no faults, and to make it costs more than all checks.</param>
    /// <param name="reviews">Which files are looked at closely; null for none.</param>
    private CheckedContent Read(
        BuildOptions options, PictureStamp[] known, IProgress<BuildProgress>? progress, bool indexes = false, Func<string, bool>? reviews = null)
    {
        // Liquid's parser and the layouts are made on the other core meanwhile.
        var templates = Task.Run(() => ThemeTemplates.Read(folder.Theme, folder.Relative(folder.Theme), theme));
        progress?.Report(new BuildProgress("Reading", 0, 0));
        var read = reader.Read(new ReadOptions { Settings = [.. options.Settings.Select(s => $"{s.Key}={s.Value}")], Fresh = options.Clean, Instead = options.Instead });
        progress?.Report(new BuildProgress("Checking", 0, 0));
        if (options.Clean)
            search.Forget();

        var catalog = Catalog.From(read.Content, new CatalogOptions(options.Now, options.Drafts));

        // Checks and plan ask the catalog and not each other.
        var context = CheckContext.For(folder, read, reviews, options.Instead);
        var checks = Task.Run(() => ContentChecks.Run(catalog, context));
        var review = reviews is null ? [] : ContentReview.Run(catalog, context);
        theme = templates.GetAwaiter().GetResult();
        var planned = Plan(catalog, read, theme, known, indexes);
        ImmutableArray<Diagnostic> complaints = [.. MeantThemes.Confirm(read.Diagnostics, catalog), .. checks.GetAwaiter().GetResult(), .. review];
        if (options.KeepGoing && complaints.Any(c => c.Rule.CostsFile))
        {
            var broken = complaints.Where(c => c.Rule.CostsFile).Select(c => c.At.Path);
            planned = Plan(Catalog.From(read.Content.Without(broken), new CatalogOptions(options.Now, options.Drafts)), read, theme, known, indexes);
        }

        if (reviews is not null)
            complaints = complaints.AddRange(SmallPictures.Among(catalog, planned.Pictures, reviews));

        return planned with { Faults = planned.Faults.AddRange(complaints).AddRange(theme.Faults).InFileOrder() };
    }

    private CheckedContent Plan(Catalog catalog, ReadResult read, ThemeTemplates templates, PictureStamp[] known, bool indexes)
    {
        var found = indexes ? Task.Run(() => search.Of(catalog)) : null;
        var pictures = PictureShelf.Prepare(catalog, read.Pictures, studio, folder, known);
        var links = new LinkBase(catalog.Settings);
        if (renderer?.Fits(templates, links) != true)
            renderer = new ThemeRenderer(templates, links);

        var faults = new List<Diagnostic>(pictures.Faults);
        var cardDesign = Design(catalog.Settings, templates);
        var maker = PageMaker.For(catalog, templates, renderer, new BodyHtml(catalog.Links, links, pictures, studio), cardDesign);
        var plan = SitePlan.For(maker, found, cardDesign, cards, faults);
        return new CheckedContent(catalog, plan, pictures, [.. faults]);
    }

    /// <summary>Null: no page has a card of its own. Where the site will be is not known, nobody could look for one.</summary>
    private CardDesign? Design(SiteSettings settings, ThemeTemplates templates)
    {
        if (!settings.SocialCards || settings.Host.Length == 0)
            return null;

        if (design?.Fits(templates) != true)
            design = new CardDesign(templates, folder.Theme);

        return design;
    }

    private static BuildReport Report(CheckedContent content, ImmutableArray<Diagnostic> faults, BuildOptions options)
    {
        var failed = faults.HasErrors() || (options.Strict && !faults.IsEmpty);
        var broken = faults.Where(f => f.Rule.Severity == Severity.Error).Select(f => f.At.Path).ToHashSet(StringComparer.Ordinal);
        return new BuildReport
        {
            Succeeded = !failed,
            Written = false,
            Diagnostics = faults.InFileOrder(),
            Stories = content.Catalog.Stories.Length,
            GoodStories = content.Catalog.Stories.Length - content.Catalog.Stories.Count(s => broken.Contains(s.Story.At.Path)),
            Pages = content.Plan.Files.Count(f => f.IsPage),
            Files = content.Plan.Files.Length,
            Waiting = content.Catalog.Waiting,
            NextWaiting = content.Catalog.NextWaiting,
            Settings = content.Catalog.Settings,
        };
    }

    private sealed record CheckedContent(Catalog Catalog, SitePlan Plan, PictureShelf Pictures, ImmutableArray<Diagnostic> Faults);
}
