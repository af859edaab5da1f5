namespace CustomersRock.Content.Addresses;

/// <summary>The plain letter below an accent. .NET decomposes nothing when it runs without ICU, as we do, so the table is our own
/// (Unicode 16, NFKD without its marks).</summary>
public static class LatinLetters
{
    private const int FirstOfSupplement = 0xC0;
    private const int FirstOfAdditional = 0x1E00;

    /// <summary>A full stop stands for letters without an accent.</summary>
    private const string Supplement =
        "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd..eeeeeeeeeegggg"
        + "gggghh..iiiiiiiii...jjkk.llllll....nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzzs"
        + "................................oo.............uu............................aaiioouuuuuuuuuu.aa"
        + "aa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
        + "................";

    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
        + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>Letters that no decomposition takes apart, spelt in ASCII the way their own readers do; null for all others. Lower case.</summary>
    public static string? Spelt(int codePoint) => codePoint switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'ø' => "o",
        'œ' => "oe",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => null,
    };

    /// <summary>Lower case; null where the letter has no accent that could be taken off.</summary>
    public static char? WithoutAccent(int codePoint) =>
        At(Supplement, codePoint - FirstOfSupplement) ?? At(Additional, codePoint - FirstOfAdditional);

    private static char? At(string table, int index) => (uint)index < (uint)table.Length && table[index] != '.' ? table[index] : null;
}
