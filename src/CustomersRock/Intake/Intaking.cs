using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Files;
using CustomersRock.Content.Reading;
using CustomersRock.Site;
using CustomersRock.Terminal;

namespace CustomersRock.Intake;

/// <summary>From a folder of letters to stories: read, take apart, find a place, write, remember. What one letter does wrong is told, and the others go on.</summary>
internal sealed class Intaking
{
    private readonly SiteFolder site;
    private readonly IntakeOptions options;
    private readonly StoryShelf shelf;
    private readonly IntakeMemory memory;
    private readonly StoryMaker maker;
    private readonly LetterReader reader;

    public Intaking(SiteFolder site, IntakeOptions options)
    {
        this.site = site;
        this.options = options;
        var today = DateOnly.FromDateTime(options.Now.UtcDateTime);
        var themes = new ContentReader(site).Read(options.Reading).Content.Themes;
        shelf = new StoryShelf(site);
        memory = new IntakeMemory(site);
        maker = new StoryMaker(new LetterDrafts(themes, today), today, options.Limits);
        reader = new LetterReader(options.Limits);
    }

    /// <summary>In the order of the files' names. The letters stay as they are.</summary>
    /// <exception cref="IOException">The site's folder may not be written, or the disk is full.</exception>
    public ImmutableArray<LetterOutcome> Run(string folder, IProgress<BuildProgress> progress, CancellationToken token)
    {
        var (files, all) = LetterFolder.In(folder, options.Limits);
        var outcomes = ImmutableArray.CreateBuilder<LetterOutcome>();
        foreach (var (index, file) in files.Index())
        {
            token.ThrowIfCancellationRequested();
            progress.Report(new BuildProgress("Reading letters", index, files.Length));
            outcomes.Add(TakeIn(file, token));
        }

        if (all > files.Length)
            outcomes.Add(new LetterOutcome("…") { Refused = [$"the folder has {Numbers.Count(all, "file")}; the first {files.Length} were looked at. Put the others into a folder of their own"] });

        return outcomes.ToImmutable();
    }

    private LetterOutcome TakeIn(string file, CancellationToken token)
    {
        var name = Path.GetFileName(file);
        try
        {
            if (LetterFolder.WhyNot(file) is { } why)
                return new LetterOutcome(name) { Refused = [why] };

            var bytes = Read(file);
            var hash = IntakeMemory.HashOf(bytes);
            return !options.Again && memory.Find(hash) is { } before
                ? new LetterOutcome(name) { Before = before }
                : TakeIn(name, bytes, hash, token);
        }
        catch (LetterRefusedException e)
        {
            return new LetterOutcome(name) { Refused = [e.Message] };
        }
    }

    private byte[] Read(string file)
    {
        try
        {
            return BoundedFile.Read(file, options.Limits.LetterBytes)
                ?? throw new LetterRefusedException($"it has more than {options.Limits.LetterBytes / 1024 / 1024} MiB; ask for smaller pictures");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LetterRefusedException("it cannot be read; see whether it is still there, and whether you may read it");
        }
    }

    private LetterOutcome TakeIn(string name, byte[] bytes, string hash, CancellationToken token)
    {
        var refused = ImmutableArray.CreateBuilder<string>();
        var stories = ImmutableArray.CreateBuilder<MadeStory>();
        ImmutableArray<Letter> letters = name.EndsWith(".eml", StringComparison.OrdinalIgnoreCase) ? reader.Read(bytes, token) : [FileLetter.Of(bytes, options.Limits)];
        foreach (var letter in letters)
        {
            try
            {
                foreach (var story in maker.Make(letter, refused))
                    stories.Add(Place(story, letter));
            }
            catch (LetterRefusedException e)
            {
                refused.Add(e.Message);
            }
        }

        if (!options.DryRun && stories.Count > 0)
            memory.Remember(hash, [.. stories.Select(s => s.Path)]);

        return new LetterOutcome(name) { Stories = stories.ToImmutable(), Refused = refused.ToImmutable() };
    }

    private MadeStory Place(ReceivedStory story, Letter letter)
    {
        var (path, isThere) = shelf.Place(story);
        var made = new MadeStory(path, LetterText.Of(letter.Text).Sender.With(letter.Sender).Shown, letter.Sent, story) { WasThere = isThere };
        if (options.DryRun)
            return made;

        var folder = Path.GetDirectoryName(site.Full(path))!;
        Directory.CreateDirectory(folder);

        // The story comes last: a run that is ended before leaves no story without its pictures.
        foreach (var picture in story.Pictures)
            AtomicFile.Write(Path.Combine(folder, picture.Name), picture.Bytes);

        if (!isThere)
            AtomicFile.Write(site.Full(path), Encoding.UTF8.GetBytes(story.Text));

        return made;
    }
}
