using CsCheck;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Reading.Cache;
using CustomersRock.Site.Output;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Reading.Cache;

public sealed class CacheFormTests
{
    [Fact]
    public void A_story_comes_back_with_every_member()
    {
        var story = Filled.Of<Story>();
        var back = There(w => CachedStory.Write(w, story, story.At.Path), r => CachedStory.Read(r, story.At.Path));
        Assert.Empty(Filled.Differences(story, back, nameof(Body.Html)));
    }

    [Fact]
    public void A_gathered_item_comes_back_with_every_member()
    {
        var item = Filled.Of<GatheredItem>();
        var back = There(w => CachedItem.Write(w, item, "input/other.md"), r => CachedItem.Read(r, "input/other.md"));
        Assert.Empty(Filled.Differences(item, back, nameof(Body.Html)));
    }

    [Fact]
    public void Settings_come_back_with_every_member()
    {
        var settings = Filled.Of<SiteSettings>();
        Assert.Empty(Filled.Differences(settings, There(w => CachedSettings.Write(w, settings), CachedSettings.Read)));
    }

    [Fact]
    public void A_manifest_comes_back_with_every_member()
    {
        var manifest = Filled.Of<BuildManifest>();
        Assert.Empty(Filled.Differences(manifest, There(w => ManifestForm.Write(w, manifest), ManifestForm.Read)));
    }

    [Fact]
    public void A_story_of_which_little_is_said_comes_back_without_more()
    {
        var story = Made.Story("2026/violin");
        var back = There(w => CachedStory.Write(w, story, story.At.Path), r => CachedStory.Read(r, story.At.Path));
        Assert.Empty(Filled.Differences(story, back, nameof(Body.Html)));
    }

    [Fact]
    public void What_a_file_was_complained_of_is_said_again()
    {
        var fault = Content.Diagnostics.Rules.FileRules.NotUtf8.At(new("input/stories/2026/a.md", 3, 4), "what", "mend", "the line");
        var file = new ReadFile { Path = "input/stories/2026/a.md", Print = new Fingerprint(1, 2), Size = 3, ModifiedTicks = 4, Story = Made.Story("2026/a"), Diagnostics = [fault] };
        var back = There(w => new CachedFile(file, new CachedBody(1, 2, ulong.MaxValue)).Write(w), CachedFile.Read);
        Assert.Equal([fault], back.File.Diagnostics);
        Assert.Equal(new CachedBody(1, 2, ulong.MaxValue), back.Body);
        Assert.Equal((3, 4), (back.File.Size, back.File.ModifiedTicks));
    }

    [Fact]
    public void Any_number_and_any_text_come_back() =>
        Gen.Select(Gen.Long, Gen.String).Sample((number, text) =>
        {
            var valid = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
            var back = There(
                w =>
                {
                    w.Number(number);
                    w.Text(valid);
                    w.Text(null);
                },
                r => (r.Number(), r.Text(), r.MaybeText()));
            Assert.Equal((number, valid, null), back);
        });

    [Theory]
    [InlineData("a byte is changed")]
    [InlineData("the end is missing")]
    [InlineData("another program wrote it")]
    public void A_file_that_is_not_as_we_wrote_it_counts_as_none(string damage)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("rock-").FullName, "cache");
        var program = Guid.NewGuid();
        SealedFile.Write(path, program, "what we know"u8);
        Assert.NotNull(SealedFile.Read(path, program));
        var bytes = File.ReadAllBytes(path);
        switch (damage)
        {
            case "a byte is changed":
                bytes[^3] ^= 1;
                break;
            case "the end is missing":
                bytes = bytes[..^1];
                break;
            default:
                program = Guid.NewGuid();
                break;
        }

        File.WriteAllBytes(path, bytes);
        Assert.Null(SealedFile.Read(path, program));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    private static T There<T>(Action<CacheWriter> write, Func<CacheReader, T> read)
    {
        var writer = new CacheWriter();
        write(writer);
        return read(new CacheReader(writer.Written.ToArray()));
    }
}
