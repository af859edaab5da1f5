using CustomersRock.Tests.Support;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace CustomersRock.Tests.House;

/// <summary>Every link in our own documents leads somewhere: files, headings, issue forms, pages of the site. What lies with others is theirs.</summary>
public sealed class DocumentLinkTests
{
    private const string Repository = "https://github.com/customers-rock/customers-rock/";
    private const string Site = "https://customers-rock.github.io/customers-rock/";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static TheoryData<string> Documents() => [.. Directory.EnumerateFiles(RepositoryFolder.Root, "*.md").Concat(Directory.EnumerateFiles(Full("docs"), "*.md"))
        .Append(Full("theme/README.md")).Append(Full(".github/pull_request_template.md")).Append(Full("input/submit.md"))
        .Select(f => Path.GetRelativePath(RepositoryFolder.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_somewhere(string document) => Assert.All(LinksOf(document), link => Assert.True(Leads(document, link), link));

    [Theory]
    [InlineData("docs/no-such-page.md")]
    [InlineData("docs/rules.md#no-such-heading")]
    [InlineData("#no-such-heading")]
    [InlineData(Repository + "issues/new?template=no-such-form.yml")]
    [InlineData(Repository + "blob/main/no-such-file")]
    [InlineData(Site + "no-such-page/")]
    public void A_link_into_nowhere_is_noticed(string link) => Assert.False(Leads("CONTRIBUTING.md", link));

    private static IEnumerable<string> LinksOf(string document) => Markdown.Parse(File.ReadAllText(Full(document)), Pipeline).Descendants<LinkInline>().Select(link => link.Url!).Distinct();

    private static bool Leads(string document, string link)
    {
        if (link.StartsWith(Repository, StringComparison.Ordinal))
            return LeadsIntoRepository(link[Repository.Length..]);

        if (link.StartsWith(Site, StringComparison.Ordinal))
            return IsPage(link[Site.Length..]);

        if (link.StartsWith('/'))
            return IsPage(link[1..]);

        if (link.Contains("://", StringComparison.Ordinal))
            return true;

        var parts = link.Split('#', 2);
        var file = parts[0].Length == 0 ? document : Path.GetRelativePath(RepositoryFolder.Root, Path.Combine(RepositoryFolder.Root, Path.GetDirectoryName(document)!, parts[0]));
        return IsThere(file, parts.ElementAtOrDefault(1));
    }

    private static bool LeadsIntoRepository(string path)
    {
        const string Form = "issues/new?template=";
        const string Blob = "blob/main/";
        if (path.StartsWith(Form, StringComparison.Ordinal))
            return File.Exists(Full(".github/ISSUE_TEMPLATE/" + path[Form.Length..]));

        return path.StartsWith(Blob, StringComparison.Ordinal) && path[Blob.Length..].Split('#', 2) is var parts ? IsThere(parts[0], parts.ElementAtOrDefault(1)) : path is "security/advisories/new" || path.StartsWith("new/main/input/stories/", StringComparison.Ordinal);
    }

    /// <summary>A page that is written by hand, and a heading on it.</summary>
    private static bool IsPage(string address) => address.Split('#', 2) is var parts && IsThere($"input/{parts[0].TrimEnd('/')}.md", parts.ElementAtOrDefault(1));

    private static bool IsThere(string file, string? heading) => (File.Exists(Full(file)) || Directory.Exists(Full(file)))
        && (heading is null || Markdown.Parse(File.ReadAllText(Full(file)), Pipeline).Descendants<HeadingBlock>().Any(block => AnchorOf(block) == heading));

    /// <summary>As forges make it: lower case, hyphens for spaces, other signs gone.</summary>
    private static string AnchorOf(HeadingBlock block) =>
        string.Concat(string.Concat(block.Inline!.Descendants().Select(i => i is LiteralInline text ? text.Content.ToString() : i is CodeInline code ? code.Content : "")).ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    private static string Full(string path) => Path.Combine(RepositoryFolder.Root, path);
}
