using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CustomersRock.Gathering.Feeds.Decoding;

/// <summary>What names of encodings mean on the web (WHATWG Encoding, section 4.2), and beyond that the code pages of old machines.</summary>
internal static class EncodingLabels
{
    // Only the labels whose meaning differs from what the framework takes them for, or which it does not know.
    private static readonly FrozenDictionary<string, string> Meanings = Table(
        ("windows-1252", "ascii us-ascii ansi_x3.4-1968 cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 latin-1 x-cp1252"),
        ("windows-1254", "iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 iso-ir-148 csisolatin5 l5 latin5 latin-5 cp1254 x-cp1254"),
        ("windows-874", "iso-8859-11 iso8859-11 iso885911 tis-620 dos-874"),
        ("windows-1250", "cp1250 x-cp1250"),
        ("windows-1251", "cp1251 x-cp1251"),
        ("windows-1253", "cp1253 x-cp1253"),
        ("windows-1255", "cp1255 x-cp1255"),
        ("windows-1256", "cp1256 x-cp1256"),
        ("windows-1257", "cp1257 x-cp1257"),
        ("windows-1258", "cp1258 x-cp1258"),
        ("iso-8859-2", "csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2 latin-2"),
        ("iso-8859-15", "csisolatin9 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9"),
        ("iso-8859-8", "iso-8859-8-i logical visual hebrew"),
        ("gb18030", "gb18030-2000 gb2312 gb_2312 gb_2312-80 gbk x-gbk cp936 csgb2312 chinese iso-ir-58"),
        ("big5", "big5-hkscs cn-big5 csbig5 x-x-big5 cp950"),
        ("shift_jis", "sjis s-jis shiftjis x-sjis shift-jis ms_kanji ms932 windows-31j csshiftjis cp932"),
        ("euc-jp", "euc_jp x-euc-jp cseucpkdfmtjapanese eucjp"),
        ("ks_c_5601-1987", "euc-kr euc_kr uhc euckr cseuckr korean ksc5601 ksc_5601 ks_c_5601-1989 iso-ir-149 windows-949 cp949"),
        ("koi8-r", "koi koi8 koi8_r cskoi8r"),
        ("koi8-u", "koi8-ru"),
        ("ibm866", "866 cp866 csibm866 cp1125 ibm1125"),
        ("iso-2022-jp", "iso2022jp iso2022-jp csiso2022jp"),
        ("macintosh", "csmacintosh mac x-mac-roman macroman"),
        ("x-mac-cyrillic", "x-mac-ukrainian maccyrillic mac-cyrillic"),
        ("x-mac-greek", "macgreek mac-greek"),
        ("x-mac-icelandic", "maciceland mac-iceland"),
        ("x-mac-ce", "maclatin2 mac-latin2 maccentraleurope"),
        ("x-mac-turkish", "macturkish mac-turkish"),
        ("utf-8", "utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf_8 u8"));

    /// <summary>Null for an unknown name, for UTF-16 and UTF-32 (which only their bytes can prove) and for UTF-7, which hides markup from every check.</summary>
    public static Encoding? Find(string? label)
    {
        var name = label?.Trim().ToLowerInvariant();
        if (string.IsNullOrEmpty(name) || name.Length > 60 || name.StartsWith("utf-7", StringComparison.Ordinal) || name is "utf7")
            return null;

        var hyphened = name.Replace('_', '-');
        var meant = Meanings.GetValueOrDefault(name) ?? Meanings.GetValueOrDefault(hyphened) ?? Latin(hyphened) ?? hyphened;
        return meant == "utf-8" ? Encoding.UTF8 : Wide(meant) ? null : FromFramework(meant);
    }

    /// <summary>windows-1252, the last resort of the web.</summary>
    public static Encoding Western { get; } = FromFramework("windows-1252")!;

    private static bool Wide(string name) =>
        name.StartsWith("utf", StringComparison.Ordinal) || name.StartsWith("ucs", StringComparison.Ordinal) || name.Contains("10646", StringComparison.Ordinal) || name.Contains("unicode", StringComparison.Ordinal);

    private static Encoding? FromFramework(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? (Number(name) is { } page ? CodePagesEncodingProvider.Instance.GetEncoding(page) : null);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // "iso8859-5", "iso88595"
    private static string? Latin(string name)
    {
        var bare = name.Replace("-", "", StringComparison.Ordinal);
        return bare.StartsWith("iso8859", StringComparison.Ordinal) && bare.Length is 8 or 9 ? Known("iso-8859-" + bare["iso8859".Length..]) : null;
    }

    private static string Known(string name) => Meanings.GetValueOrDefault(name, name);

    // "437", "cp850", "windows1250", "cspc775baltic"
    private static int? Number(string name)
    {
        var digits = name.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyz-");
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        digits = length < 0 ? digits : digits[..length];
        return digits.Length is >= 3 and <= 5 ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    private static FrozenDictionary<string, string> Table(params (string Meaning, string Labels)[] rows) =>
        rows.SelectMany(row => row.Labels.Split(' ').Select(label => KeyValuePair.Create(label, row.Meaning))).ToFrozenDictionary(StringComparer.Ordinal);
}
