using System.Globalization;
using CustomersRock.Content.Addresses;

namespace CustomersRock.Commands.New;

/// <summary>What would keep an answer from becoming part of a well-formed file; null where nothing does.</summary>
internal static class Fault
{
    public static string? OfTitle(string title) =>
        Slug.From(title).Length == 0 ? "a title needs a letter or a digit, because the address is made from it" : null;

    public static string? OfThemes(string themes) => Field.Parts(themes) is { Length: >= 1 and <= 3 } ids && ids.All(id => Slug.IsSlug(id.ToLowerInvariant()))
        ? null
        : "a story has one to three themes, named by their ids, with commas between them: kindness, front-line";

    public static string? OfDate(string date) => DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        ? null
        : $"a day is written as in 2026-11-24; \"{date}\" is not one";

    public static string? OfWebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0
            ? null
            : $"\"{address}\" is not an address that begins with https://";

    public static string? OfLanguage(string tag)
    {
        var parts = tag.Split('-');
        return parts.Length <= 5 && parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit))
            ? null
            : $"\"{tag}\" is not a language tag such as en or pt-BR";
    }

    public static Func<string, string?> UnlessOneOf(params string[] words) => answer =>
        words.Contains(answer, StringComparer.OrdinalIgnoreCase) ? null : $"\"{answer}\" is none of {string.Join(", ", words)}";
}
