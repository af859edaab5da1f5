using System.Text;
using CsCheck;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Reading;
using CustomersRock.Content.Reading.Fields;
using CustomersRock.Content.Reading.Settings;
using CustomersRock.Content.Reading.Yaml;
using Xunit;

namespace CustomersRock.Tests.Reading;

public sealed class AnyBytesTests
{
    private static readonly string[] Paths =
    [
        "input/stories/2026/violin.md", "input/themes/kindness.md", "input/companies/lego.md", "input/sources/metro.yml", "input/sources/_filters.yml",
        "input/gathered/2026/11/bus.md", "input/digests/2026-W47.md", "input/about.md", "input/pages/help/index.md",
    ];

    private static readonly string[] Pieces =
    [
        "---\n", "---\r\n", "Title: ", "Published: ", "2026-11-03", "5/12/2016", "Themes: ", "[", "]", "{", "}", "kindness", ", ", "\n", "\r", "\r\n", "  ", "\t", "- ", ": ", "\"", "'",
        "# ", "&a ", "*a", "!!str ", "|\n", ">\n", "? ", "Name: ", "RedirectFrom: ", "../x", "Sources: ", "https://a.example/", "People:\n", "  - Name: A\n", "text ", "\u0085", "é", "😀", "%TAG ! x\n",
        "...\n", "Include:\n", "- /a(/\n", "Draft: yes\n", "=> 1", "Image: a.jpg\n", "![a](b.jpg)", "<b>", "[x](y)", "\\", "@", "`", "Corrections:\n", "  - Date: 2026\n", "Order: 99999999999\n", "<<: *a\n",
    ];

    private static readonly Gen<string> AnyPath = Gen.Int[0, Paths.Length - 1].Select(i => Paths[i]);

    private static readonly Gen<byte[]> Noise = Gen.OneOf(
        Gen.Byte.Array[0, 200],
        Gen.Int[0, Pieces.Length - 1].List[0, 40].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts.Select(i => Pieces[i])))),
        Gen.Int[0, Pieces.Length - 1].List[0, 40].Select(parts => Encoding.UTF8.GetBytes("---\n" + string.Concat(parts.Select(i => Pieces[i])) + "\n---\ntext\n")));

    [Fact]
    public void Any_bytes_are_read_without_an_exception_and_every_complaint_lies_in_the_file() =>
        Gen.Select(AnyPath, Noise).Sample((path, bytes) =>
        {
            foreach (var diagnostic in ReadText.File(path, bytes).Diagnostics)
                AssertInside(diagnostic, path, bytes);
        }, iter: 5000);

    [Fact]
    public void Any_settings_are_read_without_an_exception() =>
        Noise.Sample(bytes =>
        {
            foreach (var diagnostic in SettingsReader.Read("settings.yml", bytes, [Encoding.Latin1.GetString(bytes)]).Diagnostics.Where(d => !d.At.Path.StartsWith("-s", StringComparison.Ordinal)))
                AssertInside(diagnostic, "settings.yml", bytes);
        }, iter: 1000);

    [Fact]
    public void Reading_twice_gives_the_same() =>
        Gen.Select(AnyPath, Noise).Sample((path, bytes) =>
        {
            using var reader = new FileReader();
            var first = reader.Read(path, bytes, FolderDefaults.None);
            reader.Read(path, Encoding.UTF8.GetBytes(ReadText.StoryHead + "<b>x</b> [a](/b/)\n"), FolderDefaults.None);
            var second = reader.Read(path, bytes, FolderDefaults.None);
            Assert.Equal(first.Print, second.Print);
            Assert.Equal(first.Diagnostics, second.Diagnostics);
            Assert.Equal(first.Story?.Body.Print, second.Story?.Body.Print);
        }, iter: 500);

    [Fact]
    public void A_value_that_is_written_is_read_back() =>
        Gen.String.Where(IsText).Sample(text =>
        {
            var root = YamlReader.Read("Title: " + YamlText.Quoted(text) + "\n", 0, new DiagnosticSink("x"));
            Assert.Equal(text, ((YamlScalar)((YamlMap)root!).Entries[0].Value).Text);
        }, iter: 3000);

    [Fact]
    public void A_date_that_is_written_is_read_back() =>
        Gen.Select(Gen.DateTime[new DateTime(1001, 1, 1), new DateTime(8999, 12, 31)], Gen.Int[-14 * 60, 14 * 60]).Sample((date, offset) =>
        {
            var moment = new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Unspecified), TimeSpan.FromMinutes(offset));
            Assert.True(IsoDate.TryParse(IsoDate.Write(moment), out var read));
            Assert.Equal(moment, read);
            Assert.Equal(moment.Offset, read.Offset);
        });

    [Fact]
    public void A_span_of_time_that_is_written_is_read_back() =>
        Gen.Int[1, 90_000].Sample(seconds =>
        {
            var span = TimeSpan.FromSeconds(seconds);
            Assert.True(Duration.TryParse(Duration.Write(span), out var read));
            Assert.Equal(span, read);
        });

    [Fact]
    public void A_slug_of_a_slug_is_the_same_and_holds_only_what_is_safe_in_an_address() =>
        Gen.String.Where(IsText).Sample(text =>
        {
            var slug = Slug.From(text);
            Assert.Equal(slug, Slug.From(slug));
            Assert.Equal(slug.Length > 0, Slug.IsSlug(slug));
            Assert.Equal(text.Length > 0 && text == slug, Slug.IsSlug(text));
            Assert.DoesNotContain("--", slug, StringComparison.Ordinal);
            Assert.True(slug.Length <= Slug.Longest && slug.All(c => c == '-' || char.IsLetterOrDigit(c) || char.IsSurrogate(c)), slug);
        }, iter: 3000);

    [Theory]
    [InlineData("a: &x [1, 2]\nb: &y [*x, *x]\nc: &z [*y, *y]\n")]
    [InlineData("a: !!python/object/apply:os.system [rm]\n")]
    [InlineData("? {a: b}\n: c\n")]
    [InlineData("<<: {Title: x}\n")]
    [InlineData("%YAML 9.9\n---\nTitle: x\n")]
    public void A_bomb_or_a_trick_in_YAML_is_an_error(string yaml) => Assert.True(ReadText.File("input/sources/metro.yml", yaml).IsBroken);

    [Fact]
    public void A_million_brackets_end_quickly() =>
        Assert.True(ReadText.File("input/sources/metro.yml", "Themes: " + new string('[', 60_000)).IsBroken);

    private static bool IsText(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == 0xFFFD)
                return false; // half a surrogate pair is no text
        }

        return true;
    }

    private static void AssertInside(Diagnostic diagnostic, string path, byte[] bytes)
    {
        Assert.Equal(path, diagnostic.At.Path);
        var lines = Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        Assert.True(diagnostic.At is { Line: 0, Column: 0 } || (diagnostic.At.Line >= 1 && diagnostic.At.Line <= lines.Length), diagnostic.ToString());
        if (diagnostic.At.Line > 0)
            Assert.True(diagnostic.At.Column >= 1 && diagnostic.At.Column <= lines[diagnostic.At.Line - 1].Length + 1, diagnostic.ToString());
    }
}
