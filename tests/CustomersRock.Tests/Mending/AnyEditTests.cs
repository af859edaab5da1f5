using System.Text;
using CsCheck;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Mending;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Mending;

/// <summary>Good stories into which somebody's hands slipped, anywhere and more than once: what can be mended is, and nobody reads anything else.</summary>
public sealed class AnyEditTests
{
    private static readonly string[] Good =
    [
        MendingSite.Story("Place: Hobart\nPeople:\n  - Name: Rory\n    Role: driver\nUpdated: 2026-11-04\nSources:\n  - Title: The paper\n    Url: https://paper.example/x?utm_source=nl&id=7\n",
            "## How it began\n\nA girl left her violin; see [the paper](https://paper.example/x?id=7&fbclid=2#a) and [it](https://b.example/).\n\n> He turned back, he said.\n\n- one\n- two\n"),
        MendingSite.Story("Evidence: first-hand\nCompanies: [City buses]\nLesson: \"Look: at the seats\"\nConsent: Rory knows.\n", "He \u201cturned\u201d back.\n\n```\n[x](https://c.example/?gclid=1)\n```\n\n# Twice\n\nAnd *drove* home.\n"),
        "---\r\nTitle: The violin\r\nPublished: 2026-11-03\r\nAuthor: Anna\r\nThemes: [kindness, small-business]\r\nDescription: A driver turned back.\r\n---\r\n\r\nThe driver turned back, <b>at once</b>.\r\n",
    ];

    private static readonly string[] Slips =
    [
        "\t", ":", ": ", " #", "#1", "\"", "'", "\u201c", "\u201d", "@", "%", "&", "*", "!", "[", "{", "`", "-", "---\n", "\u2014", "\n", "\n\n", " ", "|", ">", "=>", "\ufeff", "\u0007", "\u202e", "é", "\U0001F600", "?utm_source=x",
        "26.11.2026", "03/04/2026", "Small business", "yes", "www.paper.example", "Titel: x\n", "Plcae: x\n", "# ",
    ];

    private static readonly Gen<Func<string, string>> Edit = Gen.OneOf(
        Gen.Select(Gen.Double.Unit, Gen.Int[0, Slips.Length - 1].Select(i => Slips[i]), (at, slip) => (Func<string, string>)(text => text.Insert(Place(text, at), slip))),
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 6], (at, count) => (Func<string, string>)(text => text.Remove(Place(text, at), Math.Min(count, text.Length - Place(text, at))))),
        Gen.Select(Gen.Double.Unit, Gen.Int[0, Slips.Length - 1].Select(i => Slips[i]), (at, slip) => (Func<string, string>)(text => AtValue(text, at, slip, whole: false))),
        Gen.Select(Gen.Double.Unit, Gen.Int[0, Slips.Length - 1].Select(i => Slips[i]), (at, slip) => (Func<string, string>)(text => AtValue(text, at, slip, whole: true))),
        Gen.Select(Gen.Double.Unit, Gen.Int[0, 3], (at, how) => (Func<string, string>)(text => InKey(text, at, how))),
        Gen.Select(Gen.Double.Unit, Gen.Double.Unit, (from, to) => (Func<string, string>)(text => MoveLine(text, from, to))));

    private static readonly Gen<string> Slipped = Gen.Select(Gen.Int[0, Good.Length - 1].Select(i => Good[i]), Edit.Array[1, 4], (text, edits) => edits.Aggregate(text, (t, edit) => edit(t)));

    [Fact]
    public void Nobody_reads_anything_else_and_a_second_time_changes_nothing()
    {
        using var site = MendingSite.Of("");
        var mended = 0;
        Slipped.Sample(text =>
        {
            var before = Encoding.UTF8.GetBytes(text);
            site.Write(MendingSite.StoryPath, before);
            var codes = Codes(site);
            var plan = site.Mend();
            var after = File.ReadAllBytes(site.Folder.Full(MendingSite.StoryPath));

            Assert.Empty(WhatIsRead.Differences(MendingSite.StoryPath, before, after));
            Assert.Empty(plan.Left);
            Assert.True(site.Plan().IsEmpty, "a second time changes more");
            Assert.Equal(plan.Files.Length > 0, !before.AsSpan().SequenceEqual(after));
            if (!codes.Any(c => c.Severity == Severity.Error))
                Assert.Subset(codes, Codes(site));

            mended += plan.Files.Length;
        }, iter: 250, threads: 1);
        Assert.True(mended > 40, $"only {mended} could be mended: the slips are none");
    }

    [Fact]
    public void Any_bytes_and_any_complaints_change_nothing_but_the_lines_complained_of() => Gen.Select(Gen.Int[0, Good.Length - 1].Select(i => Good[i]), Gen.Int[1, 12], Gen.String[0, 20], Gen.Int[0, 2]).Sample((text, line, mended, above) =>
    {
        var rule = new DiagnosticRule("CR0999", Severity.Hint, "a rule for tests", "It is one.") { Mends = true };
        var complaint = rule.At(new FilePosition("a.md", line, 1), "what", "mend", mended.Replace("\r", "", StringComparison.Ordinal)).BeyondDoubt() with { LinesAbove = above };
        var (bytes, _) = LineMending.Apply(Encoding.UTF8.GetBytes(text), [complaint]);
        var (was, now) = (text.ReplaceLineEndings("\n").Split('\n'), Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Split('\n'));
        if (line - above < 1 || line > was.Length)
            Assert.Equal(was, now);
        else
        {
            Assert.Equal(was[..(line - above - 1)], now[..(line - above - 1)]);
            Assert.Equal(was[line..], now[^(was.Length - line)..]);
        }
    });

    private static HashSet<DiagnosticRule> Codes(TestSite site) => [.. site.ContentComplaints().Select(c => c.Rule)];

    private static int Place(string text, double at)
    {
        var place = (int)(at * text.Length);
        return place > 0 && place < text.Length && char.IsLowSurrogate(text[place]) ? place - 1 : place;
    }

    /// <summary>At the beginning of a value, or in place of all of it.</summary>
    private static string AtValue(string text, double at, string slip, bool whole)
    {
        var lines = text.Split('\n');
        var line = Array.FindIndex(lines, (int)(at * lines.Length), l => l.Contains(": ", StringComparison.Ordinal));
        if (line < 0)
            return text;

        var value = lines[line].IndexOf(": ", StringComparison.Ordinal) + 2;
        lines[line] = lines[line][..value] + slip + (whole ? "" : lines[line][value..]);
        return string.Join('\n', lines);
    }

    /// <summary>Two letters change places, one is lost, capitals, a blank.</summary>
    private static string InKey(string text, double at, int how)
    {
        var lines = text.Split('\n');
        var line = Array.FindIndex(lines, (int)(at * lines.Length), l => l.IndexOf(':', StringComparison.Ordinal) > 3);
        if (line < 0)
            return text;

        var key = lines[line];
        lines[line] = how switch
        {
            0 => key[..1] + key[2] + key[1] + key[3..],
            1 => key.Remove(2, 1),
            2 => key[..4].ToUpperInvariant() + key[4..],
            _ => key.Insert(3, " "),
        };
        return string.Join('\n', lines);
    }

    private static string MoveLine(string text, double from, double to)
    {
        var lines = text.Split('\n').ToList();
        var line = lines[(int)(from * lines.Count)];
        lines.Remove(line);
        lines.Insert((int)(to * lines.Count), line);
        return string.Join('\n', lines);
    }
}
