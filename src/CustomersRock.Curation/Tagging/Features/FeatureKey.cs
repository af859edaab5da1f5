namespace CustomersRock.Curation.Tagging.Features;

/// <summary>FNV-1a, 32 bits: of a hundred thousand known pieces of evidence one in forty thousand unknown ones is mistaken for one, which a sum of thousands does not feel.</summary>
internal static class FeatureKey
{
    private const uint Prime = 16777619;

    public static uint Start(FeatureBlock block) => (2166136261 ^ (uint)block) * Prime;

    public static uint With(uint key, char letter) => (key ^ letter) * Prime;

    public static uint With(uint key, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            key = With(key, letter);

        return key;
    }

    /// <summary>FNV's last letters stir only its low bits; this spreads them.</summary>
    public static uint Finish(uint key)
    {
        key ^= key >> 15;
        key *= 0x2c1b3c6d;
        return key ^ (key >> 13);
    }
}
