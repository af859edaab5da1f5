using CustomersRock.Content.Files;
using CustomersRock.Site.Pictures;
using Xunit;

namespace CustomersRock.Tests.Site.Pictures;

public sealed class PictureCacheTests : IDisposable
{
    private readonly PictureBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void A_second_build_works_on_no_picture_and_does_not_load_the_library()
    {
        var first = bench.Prepare("case.jpg", PictureMaker.TelephoneJpeg(700, 500));
        var second = new PictureStudio(bench.Folder);

        var again = second.Prepare(PictureBench.Named("case.jpg"));

        Assert.Equal((1, 0, false), (bench.Studio.Developed, second.Developed, second.LibraryLoaded));
        Assert.Equal(first.Prepared!.Variants, again.Prepared!.Variants);
        Assert.Equal(first.Diagnostics, again.Diagnostics);
        Assert.Equal(first.Hash, again.Hash);
    }

    [Fact]
    public void A_picture_whose_hash_is_known_is_not_even_read()
    {
        var first = bench.Prepare("case.jpg", PictureMaker.Jpeg(70, 50));
        File.Delete(bench.Folder.Full(PictureBench.Story + "case.jpg"));

        var again = new PictureStudio(bench.Folder).Prepare(PictureBench.Named("case.jpg"), first.Hash);

        Assert.Equal(first.Prepared!.Variants, again.Prepared!.Variants);
    }

    [Fact]
    public void A_stale_hash_does_not_mislead()
    {
        var result = bench.Studio.Prepare(PictureBench.Named("case.jpg"), knownHash: new Fingerprint(0, 42));
        Assert.Equal(PictureRules.MissingFile, Assert.Single(result.Diagnostics).Rule);

        var bytes = PictureMaker.Jpeg(70, 50);
        File.WriteAllBytes(bench.Folder.Full(PictureBench.Story + "case.jpg"), bytes);
        Assert.Equal(PictureHash.Of(bytes), bench.Studio.Prepare(PictureBench.Named("case.jpg"), knownHash: new Fingerprint(0, 42)).Prepared!.SourceHash);
    }

    [Fact]
    public void What_is_missing_or_spoilt_in_the_cache_is_made_again()
    {
        var bytes = PictureMaker.Jpeg(70, 50);
        var made = bench.Prepare("case.jpg", bytes).Prepared!;
        var whole = bench.Cached();
        foreach (var name in whole.Keys)
        {
            foreach (var spoil in new Action<string>[] { File.Delete, path => File.WriteAllText(path, "x") })
            {
                spoil(Path.Combine(bench.Folder.Cache, "pictures", name));
                Assert.Equal(made.Variants, bench.Prepare("case.jpg", bytes).Prepared!.Variants);
                Assert.All(bench.Cached(), file => Assert.Equal(whole[file.Key], file.Value));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("customers-rock picture 1\n")]
    [InlineData("customers-rock picture 2\n0000000000000000000000000000002a jpg 0 0\njpg 10 10 99\n")]
    [InlineData("customers-rock picture 1\n0000000000000000000000000000002b jpg 0 0\njpg 10 10 99\n")]
    [InlineData("customers-rock picture 1\n0000000000000000000000000000002a exe 0 0\njpg 10 10 99\n")]
    [InlineData("customers-rock picture 1\n0000000000000000000000000000002a jpg 0 0\njpg -10 10 99\n")]
    [InlineData("customers-rock picture 1\n0000000000000000000000000000002a jpg 0 0\njpg 10 10\n")]
    [InlineData("customers-rock picture 1\n0000000000000000000000000000002a jpg 0 0\n../x 10 10 99\n")]
    public void A_note_that_we_did_not_write_counts_as_none(string note) => Assert.Null(PictureCache.Parse(note, new Fingerprint(0, 42)));

    [Fact]
    public void A_note_says_again_what_it_was_told()
    {
        var prepared = bench.Prepare("wave.gif", PictureMaker.Gif(600, 90, frames: 2)).Prepared!;

        var read = PictureCache.Parse(PictureCache.Format(prepared), prepared.SourceHash)!;

        Assert.Equal(prepared.Variants, read.Variants);
        Assert.Equal((prepared.SourceFormat, true, false), (read.SourceFormat, read.Animated, read.TellsPlace));
    }

    [Fact]
    public void Names_depend_on_the_bytes_alone()
    {
        var bytes = PictureMaker.Jpeg(70, 50);
        var one = bench.Prepare("case.jpg", bytes).Prepared!;
        var same = bench.Prepare("copy.jpeg", bytes).Prepared!;
        var other = bench.Prepare("other.jpg", PictureMaker.Jpeg(71, 50)).Prepared!;

        Assert.Equal(one.Variants, same.Variants);
        Assert.Empty(one.Variants.Select(v => v.Name).Intersect(other.Variants.Select(v => v.Name)));
        Assert.All(one.Variants, variant => Assert.Matches("^/pictures/[0-9a-f]{16}-70\\.(avif|webp|jpg)$", variant.Address));
    }

    [Fact]
    public void Many_threads_that_want_one_picture_make_it_once()
    {
        var bytes = PictureMaker.Jpeg(300, 200);

        Parallel.For(0, 16, i => Assert.NotNull(bench.Studio.Prepare(PictureBench.Named("case.jpg"), bytes).Prepared));

        Assert.Equal(1, bench.Studio.Developed);
        Assert.DoesNotContain(bench.Cached().Keys, name => name.EndsWith(AtomicFile.TemporaryEnding, StringComparison.Ordinal));
    }
}
