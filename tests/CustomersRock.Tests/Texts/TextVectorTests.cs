using System.Text.Json;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Texts;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Texts;

/// <summary>The form on the page to send a story writes files, too, in JavaScript: <c>text-vectors.json</c> holds both together.</summary>
public sealed class TextVectorTests
{
    public static TheoryData<string> Texts => [.. Vectors().Select(v => v.GetProperty("text").GetString()!)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_written_as_the_form_writes_it(string text)
    {
        var vector = Vectors().Single(v => v.GetProperty("text").GetString() == text);
        string Of(string name) => vector.GetProperty(name).GetString()!;
        Assert.Equal(Of("line"), VisibleText.Line(text, Math.Max(text.Length, 1)) ?? "");
        Assert.Equal(Of("yaml"), YamlValue.Of(text));
        Assert.Equal(Of("comment"), YamlComment.Of(text));
        Assert.Equal(Of("markdown"), MarkdownValue.Of(text));
        Assert.Equal(Of("slug"), Slug.From(text));
    }

    private static JsonElement.ArrayEnumerator Vectors() =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "tests", "CustomersRock.Tests", "Texts", "text-vectors.json"))).RootElement.EnumerateArray();
}
