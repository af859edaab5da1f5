namespace CustomersRock.Bench.Feeding;

/// <param name="Html">60 to 150 words.</param>
internal sealed record SyntheticEntry(string Url, string Title, string Html, string Author, string[] Categories, DateTime Published);
