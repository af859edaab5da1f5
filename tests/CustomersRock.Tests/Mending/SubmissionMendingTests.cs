using System.Text;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Site;
using CustomersRock.Tests.Checks;
using CustomersRock.Tests.Commands;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Mending;

/// <summary><c>check --fix</c> on each of the submissions as people send them.</summary>
public sealed class SubmissionMendingTests
{
    private static readonly string[] Mended =
    [
        "at-sign-value", "colon-in-title", "date-the-british-way", "four-dashes", "front-matter-not-closed", "german-keys", "half-an-address", "headings-like-a-report", "same-report-in-other-words",
        "tabs-for-spaces", "theme-by-its-title", "themes-as-one-text", "tracking-link", "unclosed-quote", "word-made-a-long-dash",
    ];

    public static TheoryData<string> Names => SubmissionTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Readers_read_the_same_nothing_new_is_wrong_and_a_second_time_changes_nothing(string name)
    {
        using var site = SubmissionTests.SiteWith(name);
        var path = $"input/stories/2026/{name}.md";
        var before = File.ReadAllBytes(site.Folder.Full(path));
        var others = Files(site, except: path);
        var codes = site.Complaints().Select(c => c.Rule.Code).ToHashSet(StringComparer.Ordinal);

        var host = TestHost.In(site.Root);
        var code = await host.Run("check", "--fix", "--theme", RepositoryFolder.Theme, "--now", "2026-11-26T12:00:00Z");

        var after = File.ReadAllBytes(site.Folder.Full(path));
        var left = site.Complaints();
        Assert.Empty(WhatIsRead.Differences(path, before, after));
        Assert.Subset(codes, left.Select(c => c.Rule.Code).ToHashSet(StringComparer.Ordinal));
        Assert.Equal(left.Any(c => c.Rule.Severity == Severity.Error) ? 1 : 0, code);
        Assert.Equal("", host.Errors);
        Assert.DoesNotContain("   at ", host.Output, StringComparison.Ordinal);
        Assert.Equal(Mended.Contains(name), !before.AsSpan().SequenceEqual(after));
        Assert.Equal(others, Files(site, except: path));

        await TestHost.In(site.Root).Run("check", "--fix", "--theme", RepositoryFolder.Theme);
        Assert.Equal(after, File.ReadAllBytes(site.Folder.Full(path)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_lines_that_a_comment_proposes_are_those_that_are_written(string name)
    {
        using var site = SubmissionTests.SiteWith(name);
        var proposed = site.Complaints().Where(c => c.IsCertain).Select(c => (c.Rule.Code, c.At, Line: c.MendedLine!)).ToArray();

        var mends = site.Plan().Files.SelectMany(f => f.Mends).Select(m => (m.Rule.Code, m.At, Line: m.Is)).ToArray();

        // What was hidden may be among the mends as well, but nothing that was proposed may be missing.
        Assert.All(proposed, p => Assert.Contains(p, mends));
        Assert.All(proposed, p => Assert.True(SiteRules.Find(p.Code)!.Mends, p.Code));
    }

    [Fact]
    public void Whatever_is_mended_is_named_in_this_test() => Assert.Subset(SubmissionTests.Names.Select(n => n.Data).ToHashSet(), Mended.ToHashSet());

    private static string Files(TestSite site, string except) => string.Join('\n', Directory
        .EnumerateFiles(site.Root, "*", SearchOption.AllDirectories)
        .Where(f => site.Folder.Relative(f) != except && !f.Contains(".customersrock", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(f => $"{site.Folder.Relative(f)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}"));
}
