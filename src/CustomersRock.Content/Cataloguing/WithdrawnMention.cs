using CustomersRock.Content.Model;

namespace CustomersRock.Content.Cataloguing;

/// <summary>A place in a text that leads to a story that was taken down.</summary>
/// <param name="Story">The story.</param>
/// <param name="Link">As written.</param>
/// <param name="Digest">The round-up that it stands in; null for other texts.</param>
public readonly record struct WithdrawnMention(StoryId Story, BodyLink Link, Digest? Digest);
