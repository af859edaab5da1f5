using System.Collections.Immutable;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Checks;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Reading;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Checks;

/// <summary>From files to complaints: that the reader gives the places which the checks ask for.</summary>
public sealed class SmallSiteChecksTests
{
    [Fact]
    public void Complaints_stand_at_the_line_and_column_that_the_author_sees()
    {
        using var site = TestSite.Exactly("""
            -- input/themes/kindness.md --
            ---
            Title: Kindness
            Meaning: Somebody was kind.
            ---
            About kindness.
            -- input/about.md --
            ---
            Title: About
            Description: Who we are.
            RedirectFrom: [/stories/]
            ---
            ## Who

            See [the driver](/stories/2026/voilin/#back).
            -- input/stories/2026/violin.md --
            ---
            Title: The violin
            Published: 2025-11-03
            Author: Ada
            Themes: [kindness, "kindnes"]
            Description: A driver turned back.
            Origin: news
            Companies:
              - Name: City Cabs
            People:
              - Name: Ben
                Role: driver
                At: City Cab
            ---
            He turned back, as [others did](xref:nobody) and [we](/About/).

            Write to ada@mail.test.
            """);
        Assert.Equal(
            [
                "input/about.md:4:16: error CR0504",
                "input/about.md:8:18: error CR0502",
                "input/stories/2026/violin.md:2:8: hint CR0807",
                "input/stories/2026/violin.md:3:12: warning CR0512",
                "input/stories/2026/violin.md:5:20: error CR0203",
                "input/stories/2026/violin.md:7:9: error CR0804",
                "input/stories/2026/violin.md:11:5: hint CR0514",
                "input/stories/2026/violin.md:15:33: error CR0503",
                "input/stories/2026/violin.md:15:55: error CR0502",
                "input/stories/2026/violin.md:17:10: error CR0801",
            ],
            Check(site).Select(d => $"{d.At}: {d.Rule.Severity.ToString().ToLowerInvariant()} {d.Rule.Code}"));
    }

    [Fact]
    public void Lines_are_mended_whole()
    {
        using var site = TestSite.With("""
            -- input/themes/kindness.md --
            ---
            Title: Kindness
            Meaning: Somebody was kind.
            ---
            About kindness.
            -- input/stories/2026/violin.md --
            He turned back, as [told](/stories/2025/violin/#x) before.
            """);
        var fault = Check(site).Single(d => d.Rule.Code == "CR0502");
        Assert.Equal("He turned back, as [told](/stories/2026/violin/#x) before.", fault.MendedLine);
    }

    [Fact]
    public void Who_names_a_broken_file_has_done_nothing_wrong()
    {
        using var site = TestSite.With("""
            -- input/themes/kindness.md --
            ---
            Title: Kindness: a theme
            ---
            -- input/sources/metro.yml --
            Title: Metro
            Enabled: perhaps
            -- input/stories/2026/violin.md --
            ---
            Published: 5/12/2026
            ---
            He turned back.
            -- input/stories/2026/boots.md --
            ---
            Themes: [kindness]
            InReplyTo: violin
            ---
            As [told](/stories/2026/violin/), as [named](xref:violin) and as [filed](violin.md).
            -- input/gathered/2026/11/bus.md --
            ---
            Title: Bus
            Url: https://metro.example/bus
            Source: metro
            Published: 2026-11-01
            Gathered: 2026-11-20
            Themes: [kindness]
            ---
            It waited.
            -- input/digests/2026-W47.md --
            ---
            Title: A week
            Published: 2026-11-22
            Items: [stories/2026/violin]
            ---
            A week.
            """);

        Assert.Empty(Check(site).Where(fault => fault.Rule.Severity == Severity.Error));
    }

    private static ImmutableArray<Diagnostic> Check(TestSite site)
    {
        var read = new ContentReader(site.Folder).Read(new ReadOptions());
        return ContentChecks.Run(Catalog.From(read.Content, new CatalogOptions(TestSite.Now)), CheckContext.For(site.Folder, read));
    }
}
