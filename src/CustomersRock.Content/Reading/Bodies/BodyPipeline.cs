using Markdig;
using Markdig.Extensions.SmartyPants;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>The Markdown that we read: CommonMark, pipe tables, footnotes and typographic quotes. No autolinks of bare addresses: they double the time.</summary>
internal static class BodyPipeline
{
    /// <summary>As letters, not entities: the page is UTF-8, and plain text needs the same.</summary>
    public static SmartyPantOptions Typography { get; } = CreateTypography();

    public static MarkdownPipeline Instance { get; } =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().UseSmartyPants(Typography).Build();

    private static SmartyPantOptions CreateTypography()
    {
        var options = new SmartyPantOptions();
        options.Mapping[SmartyPantType.Quote] = "’";
        options.Mapping[SmartyPantType.DoubleQuote] = "\"";
        options.Mapping[SmartyPantType.LeftQuote] = "‘";
        options.Mapping[SmartyPantType.RightQuote] = "’";
        options.Mapping[SmartyPantType.LeftDoubleQuote] = "“";
        options.Mapping[SmartyPantType.RightDoubleQuote] = "”";
        options.Mapping[SmartyPantType.LeftAngleQuote] = "«";
        options.Mapping[SmartyPantType.RightAngleQuote] = "»";
        options.Mapping[SmartyPantType.Ellipsis] = "…";
        options.Mapping[SmartyPantType.Dash2] = "–";
        options.Mapping[SmartyPantType.Dash3] = "—";
        return options;
    }
}
