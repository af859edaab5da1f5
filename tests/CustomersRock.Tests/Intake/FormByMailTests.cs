using System.Collections.Immutable;
using System.Text;
using CsCheck;
using CustomersRock.Content.Model;
using CustomersRock.Drafting;
using CustomersRock.Intake;
using MimeKit;
using Xunit;

namespace CustomersRock.Tests.Intake;

/// <summary>The file that the form makes, sent by mail in every way that mail has, comes out byte for byte as the form made it.</summary>
public sealed class FormByMailTests
{
    /// <summary>What mail, YAML and Markdown could trip over.</summary>
    private static readonly string[] Words =
    [
        "the", "man", "in", "an", "orange", "vest", "stopped", "what", "he", "was", "doing", "and", "fetched", "a", "pole", "-", "–", "—", "--", "---", "- and", "* star", "1. first", "#3", "> more", "From", "From:",
        "it's", "“hats", "notice”", "\"so\"", "café", "Straße", "日本の駅", "мост", "😀", "👩‍🔧", "\\", "a:", "b: c", "<b>", "&amp;", "{{ x }}", "[link](y)", "…", "...", "_under_", "|", "=", "====", "~~", "@", "!", "100 %",
        "https://stories.example/a/very/long/address/that/has/no/place/to/be/broken/at/and/goes/on/beyond/every/margin", "Sent", "from", "my", "heart", "On", "Monday", "wrote:", "Regards,", "x",
    ];

    private static readonly Gen<string> Line = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 40].Select(words => string.Join(' ', words));
    private static readonly Gen<string> Short = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 12].Select(words => string.Join(' ', words));

    private static readonly Gen<StoryDraft> Drafts = Gen.Select(
        Short, Line.Array[1, 3].Array[1, 5], Short, Line, Short.Array[0, 3], Line, Short, Gen.Bool,
        (title, body, company, description, people, lesson, when, isRetold) => new StoryDraft
        {
            Title = "The " + title,
            Body = string.Join("\n\n", body.Select(lines => string.Join('\n', lines))),
            Published = new DateOnly(2026, 11, 20),
            Author = "Ada",
            Themes = ["kindness", "word-of-mouth", "policies-empowerment"],
            Description = description,
            Companies = [new CompanyMention("Firm " + company, description)],
            People = [.. people.Select(p => new Person("P " + p, p, null))],
            Sources = isRetold ? [new Citation("Paper " + title, "https://paper.example/" + new string('a', 90))] : [],
            Evidence = isRetold ? Evidence.Retold : Evidence.FirstHand,
            Lesson = lesson,
            Consent = DraftWords.Consent(asked: isRetold, isSomebodyNamed: people.Length > 0),
            Notes = DraftWords.Notes("It was " + when, isOfTheFirm: isRetold, hasPhotograph: true),
        });

    public static TheoryData<string> Names => [.. MailWays.All.Select(way => way.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_story_comes_through(string way)
    {
        var send = MailWays.All.First(w => w.Name == way).Send;
        Drafts.Sample(draft => Assert.Equal(DraftFile.TextOf(draft), Received(send(DraftFile.TextOf(draft)))), print: DraftFile.TextOf);
    }

    [Fact]
    public void A_file_in_the_folder_stays_as_it_is_but_for_its_line_ends() =>
        Drafts.Sample(draft =>
        {
            var file = DraftFile.TextOf(draft);
            Assert.Equal(file, FormFile.Whole("\uFEFF" + file.Replace("\n", "\r\n", StringComparison.Ordinal))!.Text);
            Assert.Equal(file, FormFile.In(file)!.Text);
        });

    private static string Received(MimeEntity body)
    {
        var letters = new LetterReader(new IntakeLimits()).Read(MailWays.Bytes(MailWays.Letter(body, "A story")), CancellationToken.None);
        var today = new DateOnly(2026, 11, 26);
        var refused = ImmutableArray.CreateBuilder<string>();
        var stories = letters.SelectMany(letter => new StoryMaker(new LetterDrafts([], today), today, new IntakeLimits()).Make(letter, refused)).ToList();
        Assert.Empty(refused);
        return Assert.Single(stories).Text;
    }
}
