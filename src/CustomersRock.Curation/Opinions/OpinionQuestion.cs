using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomersRock.Content.Files;
using CustomersRock.Content.Texts;
using CustomersRock.Curation.Tagging;

namespace CustomersRock.Curation.Opinions;

/// <summary>An item as a model sees it.</summary>
public static class OpinionQuestion
{
    private const int LongestTitle = 200;
    private const int LongestText = 2000;
    private const int LongestCategory = 60;
    private const int MostCategories = 8;

    // Letters stay letters: spelt out, a Japanese text would cost six times the tokens. Line ends and quotes are still escaped, so nothing of the item can begin a line of its own.
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The message of the user.</summary>
    /// <param name="boundary">New for each question and not to be guessed, so that no item can hold the line that ends it.</param>
    public static string Of(ItemText item, string boundary) => $"""
        ITEM {boundary}
        {Json(item)}
        ITEM {boundary}
        Judge the item between these two lines by the rules. Answer with the JSON object alone.
        """;

    /// <summary>Tells whether the same has been asked before: the same item, by the same rules, of the same model.</summary>
    public static Fingerprint Print(ItemText item, OpinionRules rules, string model)
    {
        var hash = new XxHash128();
        Span<byte> print = stackalloc byte[Fingerprint.Length];
        rules.Print.WriteTo(print);
        hash.Append(print);
        Add(hash, model);
        Add(hash, item.Title);
        Add(hash, item.Excerpt);
        Add(hash, item.Language ?? "");
        foreach (var category in item.Categories)
            Add(hash, category);

        return Fingerprint.Of(hash);
    }

    // With its length, or the end of one text could be the beginning of the next.
    private static void Add(XxHash128 hash, string text)
    {
        hash.Append(BitConverter.GetBytes(text.Length));
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    // What an editor could not see is not shown to the model either: hidden letters are a way to speak past the one to the other.
    private static string Json(ItemText item)
    {
        return JsonText.Of(Form, json =>
        {
            json.WriteStartObject();
            json.WriteString("title", VisibleText.Line(item.Title, LongestTitle) ?? "");
            json.WriteString("text", VisibleText.Line(item.Excerpt, LongestText) ?? "");
            if (VisibleText.Line(item.Language, LongestCategory) is { } language)
                json.WriteString("language", language);

            json.WriteStartArray("filed_under");
            foreach (var category in item.Categories.Take(MostCategories).Select(c => VisibleText.Line(c, LongestCategory)).OfType<string>())
                json.WriteStringValue(category);

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
