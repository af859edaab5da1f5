namespace CustomersRock.Bench.Corpus;

/// <summary>SplitMix64: the same throws on every machine and every version of .NET, which <see cref="Random"/> does not promise.</summary>
internal sealed class Dice(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong state = seed;

    /// <summary>The dice of one story: neither how many stories there are nor their order changes what it throws.</summary>
    public static Dice Of(int seed, int number) => new(new Dice((ulong)(uint)seed << 32 | (uint)number).Next());

    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool OneIn(int count) => Below(count) == 0;

    public T Pick<T>(ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    public T[] Pick<T>(ReadOnlySpan<T> choices, int count)
    {
        var left = choices.ToArray();
        for (var i = 0; i < count; i++)
        {
            var other = i + Below(left.Length - i);
            (left[i], left[other]) = (left[other], left[i]);
        }

        return left[..count];
    }

    private ulong Next()
    {
        var z = state += Golden;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
