using System.Globalization;
using CustomersRock.Site.Rendering;
using CustomersRock.Site.Views;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Desk;

/// <summary>The desk's pages, which travel inside the program.</summary>
internal sealed class DeskPages
{
    private static readonly Lazy<Dictionary<string, IFluidTemplate>> Templates = new(Parse);

    private readonly TemplateOptions options = new()
    {
        FileProvider = new DeskFiles(),
        CultureInfo = CultureInfo.InvariantCulture,
        TimeZone = TimeZoneInfo.Utc,
        MaxSteps = 0,
        StrictFilters = true,
    };

    public DeskPages() => options.Filters.Remove("raw");

    /// <summary>Fills a page; everything that is not <see cref="MadeHtml"/> is escaped.</summary>
    public string Fill(string page, params ReadOnlySpan<(string Name, FluidValue Value)> values)
    {
        var context = new TemplateContext(options);
        foreach (var (name, value) in values)
            context.SetValue(name, value);

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var task = Templates.Value[page].RenderAsync(writer, HtmlText.Encoder, context);
        if (!task.IsCompletedSuccessfully)
            task.AsTask().GetAwaiter().GetResult();

        return writer.ToString();
    }

    /// <summary>A page that says what went wrong.</summary>
    public DeskAnswer Trouble(string title, string what, int status = StatusCodes.Status500InternalServerError) =>
        DeskAnswer.Page(Fill("trouble", ("title", new StringValue(title)), ("what", new StringValue(what))), status);

    private static Dictionary<string, IFluidTemplate> Parse()
    {
        var parser = new FluidParser();
        return DeskFiles.Names.Where(n => n.EndsWith(".liquid", StringComparison.Ordinal)).ToDictionary(n => n[..^".liquid".Length], n => parser.Parse(DeskFiles.Text(n)), StringComparer.Ordinal);
    }
}
