using System.Globalization;

namespace CustomersRock.Content.Checks.Wording;

/// <summary>The named functions of <c>wording.json</c>: what no pattern can say. The form has the same ones.</summary>
internal static class WordingChecks
{
    /// <summary>Signs that make a number a sum, a part of a longer one, or an address.</summary>
    private const string Joined = "$#.,/_&=-£€";

    private static readonly string[] Reserved = ["example.com", "example.org", "example.net"];

    /// <exception cref="ArgumentException">There is no such check.</exception>
    public static bool Allow(string check, string text, int start, int end)
    {
        var found = text.AsSpan(start, end - start);
        var before = start > 0 ? text[start - 1] : ' ';
        return check switch
        {
            // @ben@town.social is a name on Mastodon, which is there to be known.
            "mail" => before != '@' && !IsReserved(found),
            "digits" => CountDigits(found) is >= 6 and <= 15,
            "phone" => !Joined.Contains(before) && PhoneNumber.Is(found),
            "luhn" => before != '+' && !Joined.Contains(before) && CardNumber.Is(found),
            "iban" => IsIban(found),
            "aba" => IsRouting(found),
            "plate" => IsPlate(found),
            _ => throw new ArgumentException($"there is no check {check}", nameof(check)),
        };
    }

    private static int CountDigits(ReadOnlySpan<char> found)
    {
        var digits = 0;
        foreach (var c in found)
            digits += char.IsAsciiDigit(c) ? 1 : 0;

        return digits;
    }

    /// <summary>RFC 2606: belongs to nobody.</summary>
    private static bool IsReserved(ReadOnlySpan<char> mail)
    {
        if (mail.EndsWith(".example", StringComparison.OrdinalIgnoreCase) || mail.EndsWith(".invalid", StringComparison.OrdinalIgnoreCase))
            return true;

        foreach (var domain in Reserved)
        {
            if (mail.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(mail[^(domain.Length + 1)]) && mail[^(domain.Length + 1)] != '-')
                return true;
        }

        return false;
    }

    /// <summary>ISO 13616, section 6.</summary>
    private static bool IsIban(ReadOnlySpan<char> found)
    {
        var number = found.ToString().Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if (!WordingRules.Instance.IbanLengths.TryGetValue(number[..2], out var length) || number.Length < length)
            return false;

        var rest = 0;
        foreach (var c in number[4..length] + number[..4])
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'A' + 10) % 97;

        return rest == 1;
    }

    /// <summary>The check digit of the American Bankers Association.</summary>
    private static bool IsRouting(ReadOnlySpan<char> d)
    {
        var sum = (3 * (d[0] + d[3] + d[6] - (3 * '0'))) + (7 * (d[1] + d[4] + d[7] - (3 * '0'))) + d[2] + d[5] + d[8] - (3 * '0');
        return sum > 0 && sum % 10 == 0;
    }

    private static bool IsPlate(ReadOnlySpan<char> found)
    {
        var plate = found.ToString().Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        var letters = plate.Count(char.IsLetter);
        return plate.Length is >= 5 and <= 8 && letters > 0 && letters < plate.Length && !IsHourOrOrdinal(plate);
    }

    private static bool IsHourOrOrdinal(string text) =>
        text[^2..] is "AM" or "PM" or "TH" or "ST" or "ND" or "RD" && int.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
