using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Site.Views;
using Fluid;
using Fluid.Values;

namespace CustomersRock.Site.Rendering;

/// <summary>The theme, ready to fill: layouts parsed once, partials on first use.</summary>
internal sealed class ThemeRenderer
{
    // Letters of all scripts stay as they are; the default would turn é into an entity.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ImmutableArray<ThemeFile> files;
    private readonly string shownAs;
    private readonly Dictionary<string, IFluidTemplate> layouts = new(StringComparer.Ordinal);
    private readonly TemplateOptions options;

    /// <summary>Parses all layouts; what cannot be read becomes a diagnostic.</summary>
    /// <param name="parser">Shared: making one takes 35 ms on a cold start.</param>
    /// <param name="files">Of the theme's folder.</param>
    /// <param name="shownAs">The folder as diagnostics name it.</param>
    /// <param name="links">For the filters that make addresses.</param>
    /// <param name="faults">Takes the diagnostics.</param>
    public ThemeRenderer(FluidParser parser, ImmutableArray<ThemeFile> files, string shownAs, ThemeFilters links, ICollection<Diagnostic> faults)
    {
        this.files = files;
        this.shownAs = shownAs;
        options = new TemplateOptions
        {
            FileProvider = new ThemeFileProvider(files),
            CultureInfo = CultureInfo.InvariantCulture,
            TimeZone = TimeZoneInfo.Utc,
            // Templates are the editors' own, and a long archive takes many steps; recursion stays limited.
            MaxSteps = 0,
            StrictFilters = true,
        };
        links.AddTo(options.Filters);
        foreach (var file in files)
            Parse(parser, file, faults);
    }

    public bool Has(string layout) => layouts.ContainsKey(layout);

    /// <summary>Fills a layout. A fault of the template becomes a diagnostic, and false.</summary>
    public bool Render(string layout, ReadOnlySpan<(string Name, FluidValue Value)> variables, Utf8Writer writer, ConcurrentQueue<Diagnostic> faults)
    {
        var context = new TemplateContext(options);
        foreach (var (name, value) in variables)
            context.SetValue(name, value);

        try
        {
            // Nothing in a template waits, so this completes at once.
            var task = layouts[layout].RenderAsync(writer, Encoder, context);
            if (!task.IsCompletedSuccessfully)
                task.AsTask().GetAwaiter().GetResult();

            return true;
        }
        catch (ThemeException e)
        {
            faults.Enqueue(ThemeRules.UnknownMember.At(PlaceOf(e.Name, layout), e.Message, e.Mend));
        }
        catch (FileNotFoundException e)
        {
            faults.Enqueue(ThemeRules.Failed.At(LayoutAt(layout), $"a partial is missing: {e.FileName ?? e.Message}", "add it to theme/partials, or mend its name"));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or InvalidCastException or Fluid.ParseException or OverflowException)
        {
            faults.Enqueue(ThemeRules.Failed.At(LayoutAt(layout), $"the layout cannot be filled: {e.Message}", "mend the layout or the partial it uses"));
        }

        return false;
    }

    private void Parse(FluidParser parser, ThemeFile file, ICollection<Diagnostic> faults)
    {
        if (!file.Path.EndsWith(".liquid", StringComparison.Ordinal))
            return;

        if (!parser.TryParse(Encoding.UTF8.GetString(file.Bytes), out var template, out var error))
            faults.Add(ThemeRules.Syntax.At(FluidError.Position($"{shownAs}/{file.Path}", error), FluidError.Text(error), "see https://shopify.github.io/liquid/ for the form of tags"));
        else if (file.Path.StartsWith("layouts/", StringComparison.Ordinal))
            layouts[file.Path["layouts/".Length..^".liquid".Length]] = template;
    }

    private FilePosition LayoutAt(string layout) => new($"{shownAs}/layouts/{layout}.liquid", 1, 1);

    /// <summary>Fluid does not say where it stands while it renders; the name that it stumbled over is found in the files, the layout's own first.</summary>
    private FilePosition PlaceOf(string name, string layout)
    {
        var own = $"layouts/{layout}.liquid";
        foreach (var file in files.Where(f => f.Path.EndsWith(".liquid", StringComparison.Ordinal)).OrderByDescending(f => f.Path == own))
        {
            if (TextPosition.Find(Encoding.UTF8.GetString(file.Bytes), name) is { } place)
                return new FilePosition($"{shownAs}/{file.Path}", place.Line, place.Column);
        }

        return LayoutAt(layout);
    }
}
