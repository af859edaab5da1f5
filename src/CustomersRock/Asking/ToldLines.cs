using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Drafting;

namespace CustomersRock.Asking;

/// <summary>Answers of several lines, each of which names somebody or something.</summary>
internal static partial class ToldLines
{
    /// <summary>"First name, what she or he does there".</summary>
    public static ImmutableArray<Person> People(string text) => [.. Lines(text).Select(TypedPerson.From)];

    /// <summary>A title, an address, or both.</summary>
    public static ImmutableArray<Citation> Sources(string text) => [.. Lines(text).Select(Source)];

    /// <summary>Without the marks of a list, which many write by themselves; none is empty.</summary>
    public static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => Mark().Replace(VisibleText.Whole(line), "")).Where(line => line.Length > 0);

    private static Citation Source(string line)
    {
        var plain = Link().Replace(line, "$1 $2");
        var found = Address().Match(plain);
        var address = WithoutEnd(found.Value);
        return found.Success && TypedLink.From(address) is { } url
            ? new Citation(Title(plain[..found.Index], plain[(found.Index + address.Length)..]), url)
            : new Citation(line, null);
    }

    /// <summary>Without what ends the sentence behind it; a bracket that was opened within belongs to it, as GitHub has it, too.</summary>
    private static string WithoutEnd(string address)
    {
        var end = address.Length;
        while (end > 0 && (".,;:!?'”’]".Contains(address[end - 1], StringComparison.Ordinal) || (address[end - 1] == ')' && address.AsSpan(0, end).Count(')') > address.AsSpan(0, end).Count('('))))
            end--;

        return address[..end];
    }

    /// <summary>Brackets and marks that held the address lead nowhere without it.</summary>
    private static string Title(string before, string after) =>
        string.Join(' ', new[] { before.TrimEnd(' ', ',', ';', ':', '-', '–', '—', '(', '<'), after.TrimStart(' ', ')', '>', ',', ';', '.') }.Where(part => part.Length > 0)).Trim();

    [GeneratedRegex("^(?:[-*+•]|[0-9]{1,2}[.)]) ")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\[([^\]]{1,500})\]\((https?://[^()\s]{1,2000})\)", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex("""https?://[^\s<>"]+""", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
