using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CustomersRock.Intake;

/// <summary>The lines that a mail program writes above a letter when it forwards it, or saves it as text: who, when, what about.</summary>
/// <param name="Start">Its first line.</param>
/// <param name="End">The line behind it.</param>
/// <param name="Subject">As written; empty where there is none.</param>
/// <param name="Sender">Who wrote what follows.</param>
/// <param name="IsForwarding">Whether it says so. Above an "original message" an answer may stand.</param>
internal sealed partial record ForwardHeader(int Start, int End, string Subject, Sender Sender, bool IsForwarding)
{
    private const int LongestLine = 1000;
    private const int MostLines = 20;

    /// <summary>The first in the lines; null where there is none.</summary>
    public static ForwardHeader? Find(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length < LongestLine && (Mark().IsMatch(lines[i]) || IsBlock(lines, i)))
                return Read(lines, i);
        }

        return null;
    }

    /// <summary>Whether lines such as "From:", "Sent:" and "To:" begin here. A story may hold one of them.</summary>
    public static bool IsBlock(IReadOnlyList<string> lines, int at)
    {
        if (lines[at].Length >= LongestLine || !Of().IsMatch(lines[at]))
            return false;

        var below = lines.Skip(at + 1).Take(MostLines).TakeWhile(line => line.Length is > 0 and < LongestLine).ToList();
        Regex[] kinds = [On(), To(), About()];
        return kinds.Count(kind => below.Any(kind.IsMatch)) >= (Mail().IsMatch(lines[at]) ? 1 : 2);
    }

    private static ForwardHeader Read(IReadOnlyList<string> lines, int start)
    {
        var at = Mark().IsMatch(lines[start]) ? start + 1 : start;
        while (at < lines.Count && lines[at].Trim().Length == 0)
            at++;

        var subject = "";
        var sender = Sender.Unknown;
        for (var end = at + MostLines; at < end && at < lines.Count && lines[at].Length < LongestLine && lines[at].Trim().Length > 0; at++)
        {
            // Long lists of addresses go on in the next line.
            if (Key().Match(lines[at]) is not { Success: true } match)
                continue;

            var value = match.Groups["value"].Value.Trim();
            if (About().IsMatch(lines[at]))
                subject = value;
            else
                sender = sender.With(PeopleIn(value, isShown: Of().IsMatch(lines[at])));
        }

        return new ForwardHeader(start, at, subject, sender, Forwarding().IsMatch(lines[start]));
    }

    private static Sender PeopleIn(string value, bool isShown)
    {
        ImmutableArray<string> addresses = [.. Mail().Matches(value).Select(m => m.Value)];
        if (addresses.IsEmpty)
            return Sender.Unknown;

        var name = value[..Math.Max(0, value.AsSpan().IndexOfAny('<', '[', '('))].Trim(' ', '"', '\'', '*');
        return new Sender(isShown ? value : "", addresses, name.Length > 0 ? [name] : []);
    }

    [GeneratedRegex(@"^\W*-{2,}\s*(Forwarded message|Original Message|Weitergeleitete Nachricht|Ursprüngliche Nachricht|Message transféré|Mensaje reenviado|Messaggio inoltrato|Doorgestuurd bericht)\s*-{2,}|^\W*(Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message transféré|Inicio del mensaje reenviado)\s?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex("forward|weitergeleitet|transféré|reenviado|inoltrato|doorgestuurd", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forwarding();

    [GeneratedRegex(@"^\*?(From|Von|De|Da|Van|Från)\*?\s?:\*?\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    [GeneratedRegex(@"^\*?(Date|Sent|Datum|Gesendet|Envoyé|Enviado|Fecha|Inviato|Data|Verzonden|Skickat)\*?\s?:\*?\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex On();

    [GeneratedRegex(@"^\*?(To|An|À|Para|A|Aan|Till)\*?\s?:\*?\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex To();

    [GeneratedRegex(@"^\*?(Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp|Ämne)\*?\s?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About();

    [GeneratedRegex(@"^\*?(From|To|Cc|Bcc|Date|Sent|Subject|Reply-To|Von|An|Datum|Gesendet|Betreff|De|À|Envoyé|Date|Objet|Para|Enviado|Fecha|Asunto|Da|A|Inviato|Data|Oggetto|Van|Aan|Verzonden|Onderwerp|Från|Till|Skickat|Ämne)\*?\s?:\*?\s(?<value>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"[^\s<>()\[\]"",;:@]{1,64}@[^\s<>()\[\]"",;:@]{1,255}", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
