using Markdig;
using Markdig.Extensions.SmartyPants;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CustomersRock.Content.Reading.Bodies;

/// <summary>The Markdown that we read: CommonMark, pipe tables, footnotes and typographic quotes. No autolinks of bare addresses: they double the time.</summary>
internal static class BodyPipeline
{
    /// <summary>As letters, not entities: the page is UTF-8, and plain text needs the same.</summary>
    public static SmartyPantOptions Typography { get; } = CreateTypography();

    public static MarkdownPipeline Instance { get; } = Create();

    private static MarkdownPipeline Create()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().UseSmartyPants(Typography);
        var code = builder.BlockParsers.FindExact<FencedCodeBlockParser>()!;
        var read = code.InfoParser!;
        code.InfoParser = (BlockProcessor state, ref StringSlice line, IFencedBlock fenced, char opening) =>
        {
            var isOpen = read(state, ref line, fenced, opening);
            fenced.Info = Language(fenced.Info);
            return isOpen;
        };
        return builder.Build();
    }

    /// <summary>Markdig ends the language of a code block at a space alone; behind a tab an author would name classes of the theme.</summary>
    private static string? Language(string? info) =>
        info is not null && info.AsSpan().IndexOfAny(" \t\n\f\r") is >= 0 and var end ? info[..end] : info;

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
