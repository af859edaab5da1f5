using CustomersRock.Site.Pictures;
using CustomersRock.Tests.Site.Pictures;
using Xunit;
using static CustomersRock.Tests.Intake.LetterMaker;

namespace CustomersRock.Tests.Intake;

public sealed class PictureLetterTests : IDisposable
{
    private readonly IntakeRun run = new();

    [Fact]
    public async Task Pictures_lie_beside_the_story_upright_and_say_nothing_of_place_and_camera()
    {
        await run.With("a.eml", With(Form, File("Ada Lovelace, 12 High Street.jpg", "image/jpeg", PictureMaker.TelephoneJpeg(900, 700)), File("../../CON.png", "image/png", PictureMaker.Png(700, 500)))).Take(1);
        Assert.Equal(["input/stories/2026/the-violin/index.md", "input/stories/2026/the-violin/picture-1.jpg", "input/stories/2026/the-violin/picture-2.png"], run.Made);
        var picture = System.IO.File.ReadAllBytes(run.Site.Folder.Full("input/stories/2026/the-violin/picture-1.jpg"));
        Assert.False(PictureCleaning.TellsPlace(picture));
        Assert.Equal((700, 900), PictureCleaning.SizeOf(picture));
        Assert.True(picture.AsSpan().IndexOf("Photographer"u8) < 0);
    }

    [Fact]
    public async Task What_only_a_person_can_say_of_a_picture_is_left_open_and_asked_for()
    {
        await run.With("a.eml", With(Form, File("x.jpg", "image/jpeg", PictureMaker.Jpeg(900, 700)))).Take(1);
        var story = run.Read("input/stories/2026/the-violin/index.md");
        Assert.Contains("\nImage: picture-1.jpg\n# Look at the picture", story, StringComparison.Ordinal);
        Assert.Equal(Form, string.Concat(story.Split('\n').Where(line => !line.StartsWith("Image", StringComparison.Ordinal) && !line.StartsWith('#')).Select(line => line + "\n"))[..^1]);
        Assert.Contains("error CR0402", run.Output, StringComparison.Ordinal);
        Assert.Contains("error CR0403", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_picture_in_the_text_and_as_a_file_is_one()
    {
        var picture = PictureMaker.Jpeg(900, 700);
        await run.With("a.eml", With(Story, File("x.jpg", "image/jpeg", picture, isInline: true), File("y.jpg", "application/octet-stream", picture))).Take(1);
        Assert.Equal(["input/stories/2026/the-library/index.md", "input/stories/2026/the-library/picture-1.jpg"], run.Made);
    }

    [Fact]
    public async Task A_counter_and_the_marks_of_a_signature_are_no_pictures()
    {
        await run.With("a.eml", With(
            Story,
            File("pixel.gif", "image/gif", PictureMaker.Gif(1, 1, 1), isInline: true),
            File("image001.png", "image/png", PictureMaker.Png(160, 60), isInline: true),
            File("banner.png", "image/png", PictureMaker.Png(600, 100), isInline: true))).Take(1);
        Assert.Equal(["input/stories/2026/the-library.md"], run.Made);
        Assert.Contains("\"image001.png\" measures 160 × 60 pixels", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"banner.png\" measures 600 × 100 pixels", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("pixel.gif", run.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("photo.HEIC", "image/heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "is a HEIC picture, as telephones make them")]
    [InlineData("story.pdf", "application/pdf", "%PDF-1.7", "is a PDF document")]
    [InlineData("story.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004", "is a document of a word processor")]
    [InlineData("all.zip", "application/zip", "PK\u0003\u0004", "is an archive")]
    [InlineData("photo.jpg.exe", "image/jpeg", "MZ", "is a program; do not open it")]
    [InlineData("photo.jpg", "image/jpeg", "MZ\0", "is not a picture that we know")]
    [InlineData("photo.jpg.exe", "application/octet-stream", "MZ", "is a program; do not open it")]
    [InlineData("logo.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "is an SVG drawing")]
    [InlineData("winmail.dat", "application/ms-tnef", "x", "is how Outlook packs letters")]
    [InlineData("film.mov", "video/quicktime", "x", "is a film")]
    [InlineData("me.vcf", "text/vcard", "BEGIN:VCARD", "is a card with addresses")]
    [InlineData("", "application/x-odd", "x", "is of a kind that is not taken (application/x-odd)")]
    public async Task What_is_no_picture_is_not_taken_and_the_reason_is_said(string name, string type, string bytes, string reason)
    {
        await run.With("a.eml", With(Story, File(name, type, System.Text.Encoding.Latin1.GetBytes(bytes)))).Take(1);
        Assert.Equal(["input/stories/2026/the-library.md"], run.Made);
        Assert.Contains(reason, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_and_half_a_picture_are_refused_and_the_story_is_taken()
    {
        await run.With("a.eml", With(Story, File("bomb.png", "image/png", PictureMaker.BombPng(60_000, 60_000)), File("half.jpg", "image/jpeg", PictureMaker.Jpeg(900, 600).AsSpan(0, 4000)))).Take(1);
        Assert.Equal(["input/stories/2026/the-library.md"], run.Made);
        Assert.Contains("\"bomb.png\" measures 60000 × 60000 pixels", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"half.jpg\" cannot be read as a picture", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_of_two_stories_are_left_to_the_editor()
    {
        await run.With("a.eml", With("See both.", File("a.md", "text/markdown", System.Text.Encoding.UTF8.GetBytes(Form)), File("b.md", "text/markdown", System.Text.Encoding.UTF8.GetBytes(Form.Replace("The violin", "The cello", StringComparison.Ordinal))), File("x.jpg", "image/jpeg", PictureMaker.Jpeg(900, 700)))).Take(1);
        Assert.Equal(["input/stories/2026/the-cello.md", "input/stories/2026/the-violin.md"], run.Made);
        Assert.Contains("does not say which belongs to which", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_names_its_picture_keeps_its_line()
    {
        var form = Form.Replace("Origin: reader", "Origin: reader\nImage: mine.jpg\nImageAlt: A violin on a seat\nImageCredit: Ada", StringComparison.Ordinal);
        await run.With("a.eml", With(form, File("mine.jpg", "image/jpeg", PictureMaker.Jpeg(900, 700)))).Take(1);
        var story = run.Read("input/stories/2026/the-violin/index.md");
        Assert.Contains("\nImage: mine.jpg\n", story, StringComparison.Ordinal);
        Assert.DoesNotContain("Image: picture-1.jpg", story, StringComparison.Ordinal);
        Assert.Contains("# Beside this file: picture-1.jpg.", story, StringComparison.Ordinal);
    }

    public void Dispose() => run.Dispose();
}
