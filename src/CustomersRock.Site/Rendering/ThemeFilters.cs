using System.Globalization;
using CustomersRock.Content.Addresses;
using Fluid;
using Fluid.Values;

namespace CustomersRock.Site.Rendering;

/// <summary>The filters that themes have besides Liquid's own.</summary>
/// <param name="links">The site's link root.</param>
/// <param name="assets">Asset path (below <c>theme/assets</c>) to the first eight digits of its print.</param>
internal sealed class ThemeFilters(LinkBase links, IReadOnlyDictionary<string, string> assets)
{
    public void AddTo(FilterCollection filters)
    {
        // The mark of safe text survives later filters: {{ x | raw | append: y }} would print y unescaped, too.
        filters.Remove("raw");
        filters.AddFilter("asset", Asset);
        filters.AddFilter("href", (input, _, _) => new StringValue(links.Href(input.ToStringValue())));
        filters.AddFilter("absolute", (input, _, _) => new StringValue(links.Absolute(input.ToStringValue())));
        filters.AddFilter("uri", (input, _, _) => new StringValue(Uri.EscapeDataString(input.ToStringValue())));
        filters.AddFilter("plural", Plural);
    }

    /// <summary>The version in the address lets hosts cache for ever, and readers see a changed style at once.</summary>
    private ValueTask<FluidValue> Asset(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var path = input.ToStringValue();
        return assets.TryGetValue(path, out var version)
            ? new StringValue($"{links.Href("/assets/" + path)}?v={version}")
            : throw new ThemeException(path, $"there is no asset \"{path}\"", "put the file into theme/assets, or mend the name");
    }

    private static ValueTask<FluidValue> Plural(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var count = (int)input.ToNumberValue();
        var word = arguments.At(count == 1 ? 0 : 1).ToStringValue();
        return new StringValue(string.Create(CultureInfo.InvariantCulture, $"{count:N0} {word}"));
    }
}
