using System.Text.RegularExpressions;

namespace CustomersRock.Intake;

/// <summary>What programs put below a letter: a signature, a word about the telephone, the letter that is answered.</summary>
internal static partial class LetterTail
{
    /// <summary>The line where it begins; the number of lines where there is none.</summary>
    public static int Start(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            // "-- " before a signature (RFC 3676, section 4.3); its space does not survive every program.
            if (lines[i].TrimEnd() == "--" || IsOfDevice(lines[i]) || IsOfAnswered(lines, i))
                return i;
        }

        return lines.Count;
    }

    public static bool IsOfDevice(string line) => line.Length < 100 && Device().IsMatch(line);

    private static bool IsOfAnswered(IReadOnlyList<string> lines, int at) =>
        Rule().IsMatch(lines[at]) || ForwardHeader.IsBlock(lines, at)
        || (Wrote().IsMatch(lines[at]) && IsQuotedBelow(lines, at + 1))
        || (at + 1 < lines.Count && WroteBegins().IsMatch(lines[at]) && Wrote().IsMatch(lines[at] + " " + lines[at + 1]) && IsQuotedBelow(lines, at + 2));

    /// <summary>"On Monday the driver wrote:" may be a line of a story, and mailboxes in one file mark lines that begin with "From" (RFC 4155).</summary>
    private static bool IsQuotedBelow(IReadOnlyList<string> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (lines[i].Length > 0)
                return lines[i][0] == '>' && !lines[i].StartsWith(">From ", StringComparison.Ordinal);
        }

        return false;
    }

    [GeneratedRegex(@"^\W*(Sent (from|with|via|using) (my |the )?(iPhone|iPad|Apple|Android|Samsung|Galaxy|Outlook|Yahoo|Gmail|Mail|Proton|mobile|phone|cell|tablet|BlackBerry|Windows|Thunderbird|Huawei|Xiaomi|Pixel)|Get (\[?Outlook|\[?BlueMail) |Von meinem .{2,30} gesendet|Gesendet (von|mit) |Envoyé (de|depuis) (mon|mes|Outlook|Yahoo|Mail) |Enviado desde mi |Inviato da(l mio)? |Verstuurd vanaf mijn |Skickat från min )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Device();

    [GeneratedRegex(@"^(On .{5,300} wrote|Am .{5,300} schrieb.{0,200}|Le .{5,300} a écrit|El .{5,300} escribió|Il .{5,300} ha scritto|Op .{5,300} schreef.{0,200})\s?:\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Wrote();

    [GeneratedRegex("^(On|Am|Le|El|Il|Op) ", RegexOptions.CultureInvariant)]
    private static partial Regex WroteBegins();

    [GeneratedRegex(@"^(_{8,}|-{3,}\s*(Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Messaggio originale)\s*-{3,})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
