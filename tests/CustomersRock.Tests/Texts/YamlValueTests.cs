using CsCheck;
using CustomersRock.Content.Texts;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CustomersRock.Tests.Texts;

public sealed class YamlValueTests
{
    [Theory]
    [InlineData("The violin", "The violin")]
    [InlineData("Sainsbury's", "Sainsbury's")]
    [InlineData("Zoë kümmert sich", "Zoë kümmert sich")]
    [InlineData("", "\"\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("True", "\"True\"")]
    [InlineData("Title: more", "\"Title: more\"")]
    [InlineData("a # b", "\"a # b\"")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("2026-11-24", "\"2026-11-24\"")]
    [InlineData("=> DateTime.Now", "\"=> DateTime.Now\"")]
    [InlineData("She said \"yes\"", "\"She said \\\"yes\\\"\"")]
    [InlineData("C:\\path", "\"C:\\\\path\"")]
    [InlineData("two\nlines", "\"two\\nlines\"")]
    [InlineData("bell\a", "\"bell\\u0007\"")]
    [InlineData("---", "\"---\"")]
    public void A_text_is_quoted_where_YAML_would_take_it_for_something_else(string text, string expected) => Assert.Equal(expected, YamlValue.Of(text));

    [Fact]
    public void Whatever_the_text_a_YAML_reader_gets_it_back() => WellFormed.Sample(text =>
    {
        Assert.Equal([text], ScalarsOf($"Key: {YamlValue.Of(text)}\n").Skip(1));
        Assert.Equal([text, text], ScalarsOf($"Key: {YamlValue.List([text, text])}\n").Skip(1));
    });

    // A lone surrogate is not text; it becomes the replacement character, which another test would have to say.
    private static Gen<string> WellFormed => Gen.String.Select(text => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)));

    private static List<string> ScalarsOf(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var scalars = new List<string>();
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar)
                scalars.Add(scalar.Value);
        }

        return scalars;
    }
}
