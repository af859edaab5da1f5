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
        "CR0203", Severity.Error, "themes exist", "A theme is a file in input/themes; what names another one would be listed nowhere.");

    public ImmutableArray<DiagnosticRule> Rules => [Unknown];

    public void Run(CheckRun run)
    {
        foreach (var story in run.Stories)
        {
            for (var i = 0; i < story.Themes.Length; i++)
            {
                if (!run.Catalog.ThemeById.ContainsKey(story.Themes[i]))
                    Tell(run, story.Themes[i], story.KeyAt(Key(i)));
            }
        }

        foreach (var item in run.Items)
        {
            for (var i = 0; i < item.Themes.Length; i++)
            {
                if (!run.Catalog.ThemeById.ContainsKey(item.Themes[i]))
                    Tell(run, item.Themes[i], item.KeyAt(Key(i)));
            }
        }

        foreach (var source in run.Catalog.Sources)
        {
            for (var i = 0; i < source.Themes.Length; i++)
            {
                if (!run.Catalog.ThemeById.ContainsKey(source.Themes[i]))
                    Tell(run, source.Themes[i], source.KeyAt(Key(i)));
            }
        }
    }

    private static string Key(int index) => string.Create(CultureInfo.InvariantCulture, $"Themes[{index}]");

    private static void Tell(CheckRun run, ThemeId theme, FilePosition at)
    {
        if (run.Context.Broken.Contains(SiteAddresses.Theme(theme)))
            return;

        var known = run.Catalog.Themes.Select(t => t.Theme.Id.Value).ToList();
        var nearest = Suggest.Nearest(theme.Value, known);
        var mend = nearest is not null ? $"did you mean \"{nearest}\"?" : $"use one of: {string.Join(", ", known)}";
        run.Add(Unknown.At(at, $"there is no theme \"{theme}\"", mend, run.Written.Mended(at, theme.Value, nearest)));
    }
}
