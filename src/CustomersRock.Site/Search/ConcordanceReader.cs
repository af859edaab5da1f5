namespace CustomersRock.Site.Search;

/// <summary>Takes a word with its finds; both are good until it returns.</summary>
internal delegate void ConcordanceReader(ReadOnlySpan<byte> word, ReadOnlySpan<int> finds);
