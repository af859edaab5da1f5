using System.Collections.Immutable;
using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>Themes that stories, items and sources name exist.</summary>
internal sealed class ThemeCheck : ICheck
{
    private static readonly DiagnosticRule Unknown = new(
        "CR0203", Severity.Error, "themes exist", "A theme is a file in input/themes; what names another one would be listed nowhere.")
    { Mends = true };

    public ImmutableArray<DiagnosticRule> Rules => [Unknown];

    public void Run(CheckRun run)
    {
        foreach (var story in run.Stories)
        {
            for (var i = 0; i < story.Themes.Length; i++)
            {
                if (!run.Catalog.ThemeById.ContainsKey(story.Themes[i]))
                    Tell(run, story.Themes[i], Place(story.KeyAt, story.At, i), story.At);
            }
        }

        foreach (var item in run.Items)
        {
            for (var i = 0; i < item.Themes.Length; i++)
            {
                if (!run.Catalog.ThemeById.ContainsKey(item.Themes[i]))
                    Tell(run, item.Themes[i], Place(item.KeyAt, item.At, i), item.At);
            }
        }

        foreach (var source in run.Catalog.Sources)
        {
            for (var i = 0; i < source.Themes.Length; i++)
            {
                if (!run.Catalog.ThemeById.ContainsKey(source.Themes[i]))
                    Tell(run, source.Themes[i], Place(source.KeyAt, source.At, i), source.At);
            }
        }
    }

    /// <summary>Where the theme is written: as one of a list, or alone.</summary>
    private static FilePosition Place(Func<string, FilePosition> keyAt, FilePosition file, int index)
    {
        var at = keyAt(string.Create(CultureInfo.InvariantCulture, $"Themes[{index}]"));
        return at == file && index == 0 ? keyAt("Themes") : at;
    }

    /// <param name="run">The run.</param>
    /// <param name="theme">Which.</param>
    /// <param name="at">Where it is written.</param>
    /// <param name="file">The same where it is the folder that names it: then no line of the file would mend it.</param>
    private static void Tell(CheckRun run, ThemeId theme, FilePosition at, FilePosition file)
    {
        if (run.Context.Broken.Contains(SiteAddresses.Theme(theme)))
            return;

        var known = run.Catalog.Themes.Select(t => t.Theme.Id.Value).ToList();
        var nearest = Suggest.Nearest(theme.Value, known);
        var mend = nearest is not null ? $"did you mean \"{nearest}\"?" : $"use one of: {string.Join(", ", known)}";
        var same = Suggest.SameLetters(theme.Value, known);
        var complaint = Unknown.At(at, $"there is no theme \"{theme}\"", mend, at == file ? null : run.Written.Mended(at, theme.Value, same ?? nearest));
        run.Add(same is null ? complaint : complaint.BeyondDoubt());
    }
}
