using System.Collections.Concurrent;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Site.Rendering;

namespace CustomersRock.Site.Cards;

/// <summary>Gives cards their bytes: from the cache, or fresh from the press. May be called from several threads; what was made once is not made again.</summary>
internal sealed class CardStudio(SiteFolder site)
{
    private readonly string folder = FolderIn(site);
    private readonly CardCache cache = new(FolderIn(site));
    private readonly ConcurrentBag<Fingerprint> made = [];
    private readonly Lock door = new();
    private CardDesign? inked;
    private CardPress? press;

    /// <summary>Writes the card; false where it cannot be made, and the job's complaints say why.</summary>
    /// <exception cref="IOException">The disk is full, or the cache may not be written.</exception>
    public bool Write(SocialCard card, Fingerprint print, CardDesign design, RenderJob job)
    {
        if (cache.Find(print) is { } kept)
        {
            job.Writer.WriteUtf8(kept);
            return true;
        }

        try
        {
            var png = Press(design).Print(card);
            cache.Keep(print, png);
            made.Add(print);
            job.Writer.WriteUtf8(png);
            return true;
        }
        catch (CardException e)
        {
            job.Faults.Enqueue(e.In(design.ShownAs));
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException)
        {
            job.Faults.Enqueue(CardRules.LibraryMissing.At(
                new FilePosition("settings.yml"), "libvips, which makes the cards, cannot be loaded on this machine", "install libvips, or set SocialCards: false"));
        }

        return false;
    }

    /// <summary>After a build that made some: lets go of those that they replaced.</summary>
    public void Prune(IEnumerable<Fingerprint> shown)
    {
        if (!made.IsEmpty)
            cache.Prune([.. made], shown);
    }

    private static string FolderIn(SiteFolder site) => Path.Combine(site.Cache, "cards");

    private CardPress Press(CardDesign design)
    {
        lock (door)
        {
            if (inked != design)
            {
                Directory.CreateDirectory(folder);
                press = new CardPress(design, folder);
                inked = design;
            }

            return press!;
        }
    }
}
