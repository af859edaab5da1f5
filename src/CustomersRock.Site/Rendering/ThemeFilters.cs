using System.Globalization;
using CustomersRock.Content.Addresses;
using CustomersRock.Site.Views;
using Fluid;
using Fluid.Values;

namespace CustomersRock.Site.Rendering;

/// <summary>The filters that themes have besides Liquid's own.</summary>
/// <param name="links">The site's link root.</param>
/// <param name="assets">Asset path (below <c>theme/assets</c>) to the first eight digits of its print.</param>
/// <param name="card">Fills the partial of a story's card.</param>
/// <param name="frame">Fills a partial that is the same on many pages.</param>
internal sealed class ThemeFilters(
    LinkBase links, IReadOnlyDictionary<string, string> assets, Func<StoryCardView, string, byte[]> card, Func<PageView, string, HtmlValue> frame)
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
        filters.AddFilter("card", Card);
        filters.AddFilter("frame", Frame);
    }

    /// <summary>The version in the address lets hosts cache for ever, and readers see a changed style at once.</summary>
    private ValueTask<FluidValue> Asset(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var path = input.ToStringValue();
        return assets.TryGetValue(path, out var version)
            ? new StringValue($"{links.Href(AssetAddress.Of(path))}?v={version}")
            : throw new ThemeException(path, $"there is no asset \"{path}\"", "put the file into theme/assets, or mend the name") { Rule = ThemeRules.MissingAsset };
    }

    /// <summary><c>{{ story | card: 'h3' }}</c> is <c>{% render '_post', story: story, level: 'h3' %}</c>, made once for all lists that show it.</summary>
    private ValueTask<FluidValue> Card(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        input is StoryCardView story
            ? story.Html(arguments.At(0).ToStringValue(), card)
            : throw new ThemeException("card", "only a story has a card", "use {% render %} for others");

    /// <summary><c>{{ page | frame: '_footer' }}</c> is <c>{% include '_footer' %}</c>, made once for all pages of a section: it sees <c>site</c>, and of <c>page</c> the address.</summary>
    private ValueTask<FluidValue> Frame(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        input is PageView page
            ? frame(page, arguments.At(0).ToStringValue())
            : throw new ThemeException("frame", "only a page has a frame", "write {{ page | frame: '_partial' }}");

    private static ValueTask<FluidValue> Plural(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var count = (int)input.ToNumberValue();
        var word = arguments.At(count == 1 ? 0 : 1).ToStringValue();
        return new StringValue(string.Create(CultureInfo.InvariantCulture, $"{count:N0} {word}"));
    }
}
