namespace CustomersRock.Site.Search;

/// <summary>Words in order, each with where it stands.</summary>
/// <param name="bytes">The words, one behind the other.</param>
/// <param name="wordStarts">Where each begins; one more than there are.</param>
/// <param name="finds">An entry's place times <see cref="SearchWeight.Levels"/> plus the level, ascending within a word.</param>
/// <param name="findStarts">Where those of each word begin; one more than there are.</param>
internal sealed class Concordance(byte[] bytes, int[] wordStarts, int[] finds, int[] findStarts)
{
    public int Count => wordStarts.Length - 1;

    public ReadOnlySpan<byte> Word(int index) => bytes.AsSpan(wordStarts[index], wordStarts[index + 1] - wordStarts[index]);

    public ReadOnlySpan<int> Finds(int index) => finds.AsSpan(findStarts[index], findStarts[index + 1] - findStarts[index]);
}
