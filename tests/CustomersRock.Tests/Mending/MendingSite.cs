using System.Text;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Checks;
using CustomersRock.Content.Checks.Review;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Mending;
using CustomersRock.Content.Reading;
using CustomersRock.Site;
using CustomersRock.Tests.Support;

namespace CustomersRock.Tests.Mending;

/// <summary>What <c>--fix</c> finds in a small site, without a command around it.</summary>
internal static class MendingSite
{
    public const string StoryPath = "input/stories/2026/violin.md";

    /// <summary>A good story but for these lines in its front matter.</summary>
    public static string Story(string lines, string body = "The driver turned back.\n") =>
        $"---\nTitle: The violin\nPublished: 2026-11-03\nAuthor: Anna\nThemes: [kindness]\nDescription: A driver turned back.\n{lines}---\n{body}";

    /// <summary>A site with this one story, and the themes <c>kindness</c> and <c>small-business</c>.</summary>
    public static TestSite Of(string story, string path = StoryPath)
    {
        var site = TestSite.With("""
            -- input/themes/kindness.md --
            ---
            Title: Kindness
            Meaning: Somebody was kind.
            ---
            Kind.
            -- input/themes/small-business.md --
            ---
            Title: Small business
            Meaning: A shop around the corner.
            ---
            Small.
            """);
        site.Write(path, story);
        return site;
    }

    public static MendingPlan Plan(this TestSite site) =>
        new SiteMending(site.Folder).Plan(new ReadOptions(), new CatalogOptions(TestSite.Now, Drafts: false), _ => true);

    /// <summary>Plans and writes; all must be written.</summary>
    public static MendingPlan Mend(this TestSite site)
    {
        var plan = site.Plan();
        var disk = new MendingDisk(site.Folder);
        foreach (var file in plan.Files)
            Xunit.Assert.Equal(MendOutcome.Done, disk.Write(file.Path, file.Before, file.After));

        foreach (var rename in plan.Renames)
            Xunit.Assert.Equal(MendOutcome.Done, disk.Rename(rename));

        return plan;
    }

    /// <summary>The story after all that can be mended is; the same text where nothing can.</summary>
    public static string Mended(string story, string path = StoryPath)
    {
        using var site = Of(story, path);
        return site.Plan().Files.SingleOrDefault(f => f.Path == path) is { } file ? Encoding.UTF8.GetString(file.After) : story;
    }

    /// <summary>Those about what is written alone: they need no theme, and take a tenth of the time.</summary>
    public static Diagnostic[] ContentComplaints(this TestSite site)
    {
        var read = new ContentReader(site.Folder).Read(new ReadOptions());
        var catalog = Catalog.From(read.Content, new CatalogOptions(TestSite.Now, Drafts: false));
        var context = CheckContext.For(site.Folder, read, _ => true);
        return [.. read.Diagnostics, .. ContentChecks.Run(catalog, context), .. ContentReview.Run(catalog, context)];
    }

    public static Diagnostic[] Complaints(this TestSite site) => [.. new SiteBuilder(site.Folder).Review(new BuildOptions { Now = TestSite.Now }).Diagnostics];
}
