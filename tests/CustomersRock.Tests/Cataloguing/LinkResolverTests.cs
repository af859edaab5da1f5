using CustomersRock.Content.Cataloguing;
using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Support.Made;

namespace CustomersRock.Tests.Cataloguing;

public sealed class LinkResolverTests
{
    private const string Own = "/stories/2026/own/";
    private const string OwnFile = "input/stories/2026/own.md";

    private static readonly Catalog Catalog = (Small.With(
        Story("2026/own"),
        Story("2026/violin") with { Xref = "the-fiddle" },
        Story("2026/twice"),
        Story("2025/twice", "2025-01-01"),
        Story("2026/café"),
        Story("2026/folder") with { At = new("input/stories/2026/folder/index.md", 2, 8) }) with
    {
        Pages = [Page("/about/") with { Xref = "us" }, Page("/privacy/")],
        Companies = [Company("lego", "LEGO")],
        Digests = [Digest("2026-W47", "2026-11-22")],
        Items = [Item("2026/11/bus", "https://a.example/")],
    }).Catalog();

    [Theory]
    [InlineData("xref:violin", "/stories/2026/violin/")]
    [InlineData("xref:VIOLIN", "/stories/2026/violin/")]
    [InlineData("XREF:the-fiddle", "/stories/2026/violin/")]
    [InlineData("xref:us", "/about/")]
    [InlineData("xref:privacy", "/privacy/")]
    [InlineData("xref:violin#back", "/stories/2026/violin/", "#back")]
    [InlineData("~/about/", "/about/")]
    [InlineData("~/about/#who", "/about/", "#who")]
    [InlineData("/about/", "/about/")]
    [InlineData("/search/?q=lego#first", "/search/", "?q=lego#first")]
    [InlineData("/", "/")]
    [InlineData("#back", Own, "#back")]
    [InlineData("", Own)]
    [InlineData("?q=1", Own, "?q=1")]
    [InlineData("../violin/", "/stories/2026/violin/")]
    [InlineData("../../2025/twice/", "/stories/2025/twice/")]
    [InlineData("..", "/stories/2026/")]
    [InlineData(".", Own)]
    [InlineData("./", Own)]
    [InlineData("violin.md", "/stories/2026/violin/")]
    [InlineData("./violin.md#back", "/stories/2026/violin/", "#back")]
    [InlineData("../2025/twice.md", "/stories/2025/twice/")]
    [InlineData("folder/index.md", "/stories/2026/folder/")]
    [InlineData("../../themes/kindness.md", "/themes/kindness/")]
    [InlineData("../../companies/lego.md", "/companies/lego/")]
    [InlineData("../../digests/2026-W47.md", "/digests/2026-W47/")]
    [InlineData("../../gathered/2026/11/bus.md", "/around-the-web/")]
    [InlineData("/stories/2026/caf%C3%A9/", "/stories/2026/café/")]
    [InlineData("/stories/2026/café/", "/stories/2026/café/")]
    public void A_link_leads_where_its_author_meant(string target, string address, string fragment = "")
    {
        var found = Resolve(target);
        Assert.Equal((address, fragment), (found.Address, found.Fragment));
    }

    [Theory]
    [InlineData("xref:nobody")]
    [InlineData("xref:")]
    [InlineData("nobody.md")]
    [InlineData("../../../../../../../etc/passwd.md")]
    [InlineData("../../../../input/about/nothing.md")]
    public void What_names_nothing_leads_nowhere(string target) => Assert.Null(Resolve(target).Address);

    [Theory]
    [InlineData("../../../../../../about/", "/about/")]
    [InlineData("/../../about/", "/about/")]
    [InlineData("~/../about/", "/about/")]
    [InlineData("/stories/./2026/../2026/violin/", "/stories/2026/violin/")]
    [InlineData("/%2e%2e/about/", "/about/")]
    public void No_link_climbs_above_the_root(string target, string address) => Assert.Equal(address, Resolve(target).Address);

    [Fact]
    public void A_name_of_two_stories_gives_both_and_chooses_none()
    {
        var found = Resolve("xref:twice");
        Assert.Null(found.Address);
        Assert.Equal(["/stories/2025/twice/", "/stories/2026/twice/"], found.Candidates!);
    }

    private static LinkTarget Resolve(string target) => Catalog.Links.Resolve(Link(target, OwnFile), Own);
}
