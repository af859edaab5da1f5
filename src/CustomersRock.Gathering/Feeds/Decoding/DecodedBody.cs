namespace CustomersRock.Gathering.Feeds.Decoding;

/// <param name="Text">Without a byte order mark.</param>
/// <param name="Warning">Null where the labels were right.</param>
internal sealed record DecodedBody(string Text, string? Warning);
