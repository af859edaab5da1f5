using System.Globalization;
using System.Text;
using CustomersRock.Content.Addresses;
using CustomersRock.Content.Files;
using CustomersRock.Content.Reading.Listing;

namespace CustomersRock.Commands.Sources;

/// <summary>Names for the files of new sources, none of them given twice.</summary>
internal sealed class SourceIds(IEnumerable<string> taken)
{
    private const int Shortest = 2;
    private const int Longest = 60;

    // What follows in a long title is not needed to know a file by its name.
    private const int Wanted = 40;

    // Some systems take A.yml and a.yml for one file.
    private readonly HashSet<string> used = new(taken, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    /// <summary>Beside all files that are there, also those that cannot be read.</summary>
    public static SourceIds Beside(SiteFolder folder)
    {
        var sources = folder.Full("input/sources");
        return new SourceIds(Directory.Exists(sources) ? Directory.EnumerateFiles(sources).Select(path => Path.GetFileNameWithoutExtension(path)) : []);
    }

    public static bool IsId(string id) => id.Length is >= Shortest and <= Longest && FileNames.Oddity(id) is null && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>2 to 60 small letters, digits and dashes: of the title, else of the address's host.</summary>
    public static string Of(string title, string address)
    {
        var id = Plain(title);
        if (id.Length < Shortest)
            id = Plain(HostOf(address));

        return id.Length < Shortest ? "source" : FileNames.Oddity(id) is null ? id : id + "-source";
    }

    public bool IsTaken(string id) => used.Contains(id);

    /// <summary>As <see cref="Of"/>, with a number where that is taken; from now on it is taken, too.</summary>
    public string Take(string title, string address)
    {
        var id = Of(title, address);
        var next = id;
        for (var number = last.GetValueOrDefault(id, 1) + 1; !used.Add(next); number++)
        {
            next = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
            last[id] = number;
        }

        return next;
    }

    private static string HostOf(string address)
    {
        var host = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? AsciiHost.Of(uri) ?? "" : "";
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>An address may hold letters of every script, an id those of ASCII alone.</summary>
    private static string Plain(string text)
    {
        var id = new StringBuilder(Wanted);
        foreach (var c in Slug.From(text))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                id.Append(c);
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        if (id.Length > Wanted)
        {
            // Not in the middle of a word, unless it is a very long one.
            var end = id.ToString(0, Wanted + 1).LastIndexOf('-');
            id.Length = end > Wanted / 2 ? end : Wanted;
        }

        return id.ToString().Trim('-');
    }
}
