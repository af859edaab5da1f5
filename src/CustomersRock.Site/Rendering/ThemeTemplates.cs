using System.Collections.Immutable;
using System.Text;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using Fluid;

namespace CustomersRock.Site.Rendering;

/// <summary>The theme's files, its layouts and partials parsed. Needs nothing of the site, so it is made while stories are still being read.</summary>
internal sealed class ThemeTemplates
{
    // Making a parser takes 35 ms on a cold start, and it keeps no state.
    private static readonly Lazy<FluidParser> Parser = new(() => new FluidParser());

    private ThemeTemplates(ImmutableArray<ThemeFile> files, string shownAs, ImmutableArray<Diagnostic> faults)
    {
        Files = files;
        ShownAs = shownAs;
        Faults = faults;
    }

    public ImmutableArray<ThemeFile> Files { get; }

    /// <summary>The folder as diagnostics name it.</summary>
    public string ShownAs { get; }
    public ImmutableArray<Diagnostic> Faults { get; private set; }
    public Dictionary<string, IFluidTemplate> Layouts { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, IFluidTemplate> Partials { get; } = new(StringComparer.Ordinal);

    /// <summary>What is copied to <c>/assets/</c>.</summary>
    public IEnumerable<ThemeFile> Assets => Files.Where(f => f.Path.StartsWith("assets/", StringComparison.Ordinal));

    public static ThemeTemplates Read(string folder, string shownAs, ThemeTemplates? last)
    {
        var faults = new List<Diagnostic>();
        var files = ThemeFolder.Read(folder, shownAs, faults);
        if (last is not null && last.ShownAs == shownAs && last.Files.Select(Key).SequenceEqual(files.Select(Key)))
            return last;

        var theme = new ThemeTemplates(files, shownAs, []);
        foreach (var file in files.Where(f => f.Path.EndsWith(".liquid", StringComparison.Ordinal)))
            theme.Parse(file, faults);

        theme.Faults = [.. faults];
        return theme;

        static (string, Fingerprint) Key(ThemeFile file) => (file.Path, file.Print);
    }

    /// <summary>A layout of the program's own, made of the theme's partials.</summary>
    public void AddLayout(string name, string text) =>
        Layouts[name] = Parser.Value.TryParse(text, out var template, out var error) ? template : throw new InvalidOperationException(error);

    private void Parse(ThemeFile file, List<Diagnostic> faults)
    {
        if (!Parser.Value.TryParse(Encoding.UTF8.GetString(file.Bytes), out var template, out var error))
            faults.Add(ThemeRules.Syntax.At(FluidError.Position($"{ShownAs}/{file.Path}", error), FluidError.Text(error), "see https://shopify.github.io/liquid/ for the form of tags"));
        else
            (file.Path.StartsWith("layouts/", StringComparison.Ordinal) ? Layouts : Partials)[Path.GetFileNameWithoutExtension(file.Path)] = template;
    }
}
