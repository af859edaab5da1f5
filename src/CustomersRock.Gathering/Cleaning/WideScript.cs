namespace CustomersRock.Gathering.Cleaning;

/// <summary>Scripts that put no space between words: Thai, Lao, Khmer, Burmese, Japanese, Chinese.</summary>
internal static class WideScript
{
    public static bool Includes(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
