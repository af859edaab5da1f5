namespace CustomersRock.Bench.Feeding;

/// <param name="Html">Nine of ten have 70 to 155 words.</param>
internal sealed record SyntheticEntry(string Url, string Title, string Html, string Author, string[] Categories, DateTime Published);
