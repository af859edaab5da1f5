using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Site.Views;
using Fluid;
using Fluid.Values;

namespace CustomersRock.Site.Rendering;

/// <summary>The theme, ready to fill: layouts parsed once, partials on first use.</summary>
internal sealed class ThemeRenderer
{
    private const string CardPartial = "_post";

    private readonly ThemeTemplates theme;
    private readonly LinkBase links;
    private readonly TemplateOptions options;

    public ThemeRenderer(ThemeTemplates theme, LinkBase links)
    {
        this.theme = theme;
        this.links = links;
        options = new TemplateOptions
        {
            FileProvider = new ThemeFileProvider(theme.Files),
            CultureInfo = CultureInfo.InvariantCulture,
            TimeZone = TimeZoneInfo.Utc,
            // Templates are the editors' own, and a long archive takes many steps; recursion stays limited.
            MaxSteps = 0,
            StrictFilters = true,
        };
        var versions = theme.Assets.ToDictionary(a => a.Path["assets/".Length..], Version, StringComparer.Ordinal);
        new ThemeFilters(links, versions, Card, Frame).AddTo(options.Filters);
    }

    /// <summary>True where it would do for these, too: partials that were parsed once need not be parsed again.</summary>
    public bool Fits(ThemeTemplates otherTheme, LinkBase otherLinks) =>
        ReferenceEquals(theme, otherTheme) && links.Root == otherLinks.Root && links.Origin == otherLinks.Origin;

    /// <summary>Fills a layout. A fault of the template becomes a diagnostic, and false.</summary>
    public bool Render(string layout, ReadOnlySpan<(string Name, FluidValue Value)> variables, Utf8Writer writer, ConcurrentQueue<Diagnostic> faults)
    {
        if (!theme.Layouts.TryGetValue(layout, out var template))
        {
            faults.Enqueue(ThemeRules.MissingLayout.At(LayoutAt(layout), $"there is no layout \"{layout}\"", "add it to the theme's layouts"));
            return false;
        }

        var context = new TemplateContext(options);
        foreach (var (name, value) in variables)
            context.SetValue(name, value);

        try
        {
            Render(template, writer, context);
            return true;
        }
        catch (ThemeException e)
        {
            faults.Enqueue(e.Rule.At(PlaceOf(e.Name, layout), e.Message, e.Mend));
        }
        catch (FluidException e) when (UnknownFilter(e) is { } filter)
        {
            faults.Enqueue(ThemeRules.UnknownMember.At(PlaceOf(filter, layout), $"there is no filter \"{filter}\"", "see the list of filters in theme/README.md"));
        }
        catch (FileNotFoundException e)
        {
            faults.Enqueue(ThemeRules.Failed.At(PlaceOf(e.FileName ?? e.Message, layout), $"there is no partial \"{e.FileName ?? e.Message}\"", "add it to theme/partials, or mend its name"));
        }
        catch (Exception e) when (e is FluidException or InvalidOperationException or ArgumentException or FormatException or InvalidCastException or Fluid.ParseException or OverflowException)
        {
            faults.Enqueue(ThemeRules.Failed.At(LayoutAt(layout), $"the layout cannot be filled: {FluidError.Text(e.Message)}", "mend the layout or the partial it uses"));
        }

        return false;
    }

    /// <summary>Nothing in a template waits, so this completes at once.</summary>
    private static void Render(IFluidTemplate template, Utf8Writer writer, TemplateContext context)
    {
        var task = template.RenderAsync(writer, HtmlText.Encoder, context);
        if (!task.IsCompletedSuccessfully)
            task.AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Fluid names it in its message: <c>Undefined filter 'shout'</c>.</summary>
    private static string? UnknownFilter(FluidException e) =>
        e.Message.StartsWith("Undefined filter", StringComparison.Ordinal) && e.Message.Split('\'') is [_, var name, ..] ? name : null;

    private byte[] Card(StoryCardView story, string level) =>
        Partial(CardPartial, new TemplateContext(options).SetValue("story", story).SetValue("level", new StringValue(level)));

    private HtmlValue Frame(PageView page, string partial) => page.Site.Frames.GetOrAdd(
        (partial, page.Place),
        key => HtmlValue.Of(Partial(key.Partial, new TemplateContext(options).SetValue("site", page.Site.Site).SetValue("page", new FrameView(key.Place, links)))));

    private byte[] Partial(string name, TemplateContext context)
    {
        if (!theme.Partials.TryGetValue(name, out var template))
            throw new ThemeException(name, $"there is no partial \"{name}\"", "add it to theme/partials, or mend the name");

        using var writer = new Utf8Writer(4096);
        Render(template, writer, context);
        return writer.Written.ToArray();
    }

    private static string Version(ThemeFile asset) => asset.Print.ToString()[..8];

    private FilePosition LayoutAt(string layout) => new($"{theme.ShownAs}/layouts/{layout}.liquid", 1, 1);

    /// <summary>Fluid does not say where it stands while it renders; the name that it stumbled over is found in the files, the layout's own first.</summary>
    private FilePosition PlaceOf(string name, string layout)
    {
        var own = $"layouts/{layout}.liquid";
        foreach (var file in theme.Files.Where(f => f.Path.EndsWith(".liquid", StringComparison.Ordinal)).OrderByDescending(f => f.Path == own))
        {
            if (TextPosition.Find(Encoding.UTF8.GetString(file.Bytes), name) is { } place)
                return new FilePosition($"{theme.ShownAs}/{file.Path}", place.Line, place.Column);
        }

        return LayoutAt(layout);
    }
}
