using CustomersRock.Intake;
using Xunit;

namespace CustomersRock.Tests.Intake;

public sealed class LetterTextTests
{
    private const string Told = "The librarian put the kettle on, opened the reading room again and said that closing was a matter of opinion. We stayed until eight, and there were biscuits, and it rained and rained, and nobody was sorry that the last bus had gone.";

    [Theory]
    [InlineData("nothing around it", Told)]
    [InlineData("a greeting and a close", "Dear all,\n\n" + Told + "\n\nKind regards,\nMary\n12 High Street")]
    [InlineData("a signature", Told + "\n-- \nMary")]
    [InlineData("an answer above the letter that is answered", Told + "\n\n-----Original Message-----\nFrom: Stories <stories@example.net>\nSent: Thursday\nTo: Mary\nSubject: Yours\n\nDo send it.")]
    [InlineData("an answer above quoted lines", Told + "\n\nOn Thu, 19 Nov 2026, Stories <stories@example.net>\nwrote:\n\n> Do send it.")]
    [InlineData("an answer between quoted lines", "> Do you have a story?\n\n" + Told + "\n\n> Thanks.")]
    [InlineData("a forwarding without a word", "-----Original Message-----\nFrom: Mary <mary@example.org>\nSent: Thursday\nTo: Ada\n\n" + Told)]
    [InlineData("a forwarding with a word", "For you. Ada\n\nBegin forwarded message:\n\nFrom: Mary <mary@example.org>\nSubject: Mine\n\n" + Told)]
    [InlineData("a forwarding that is quoted", "> From: Mary <mary@example.org>\n> Date: Thursday\n>\n> " + Told)]
    [InlineData("rows of dashes", "----------\n" + Told + "\n__________")]
    [InlineData("a telephone in German", Told + "\n\nVon meinem iPhone gesendet")]
    public void What_mail_and_manners_put_around_a_story_is_left_away(string around, string letter) => Assert.True(LetterText.Of(letter).Text == Told, $"{around}:\n{LetterText.Of(letter).Text}");

    [Theory]
    [InlineData("On Monday the driver wrote:\n\nCome back.")]
    [InlineData("From: the kitchen. To: the table. So it went.")]
    [InlineData("Dear old Tom kept the shop for forty years and never once closed early.\nI miss him.")]
    [InlineData("He said nothing.\n\nBest of all was the tea.")]
    public void What_is_not_certain_stays(string letter) => Assert.Equal(letter, LetterText.Of(letter).Text);

    [Fact]
    public void Lines_that_mail_broke_are_joined_and_lines_that_people_broke_are_not()
    {
        Assert.Equal(Told, LetterText.Of(MailWays.Broken(Told, 72)).Text);
        Assert.Equal("Roses are red.\nViolets are blue.\nThe bus was late.", LetterText.Of("Roses are red.\nViolets are blue.\nThe bus was late.").Text);
    }

    [Theory]
    [InlineData("A story: The hat", "The hat")]
    [InlineData("Re: AW: Fwd: [EXTERNAL] a story: The hat.", "The hat")]
    [InlineData("Re[2]: The hat", "The hat")]
    [InlineData("WG: TR: RV: The hat", "The hat")]
    [InlineData("Story", "")]
    [InlineData("Fwd:", "")]
    [InlineData("(no subject)", "")]
    [InlineData("Retold: the hat", "Retold: the hat")]
    public void A_subject_becomes_a_title_without_what_programs_add(string subject, string title) => Assert.Equal(title, SubjectLine.TitleOf(subject));
}
