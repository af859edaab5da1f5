namespace CustomersRock.Content.Cataloguing;

/// <summary>Something a story shares with others: a word, a company, a theme.</summary>
/// <param name="Id">Which.</param>
/// <param name="Place">Where the story stands in the list of those that share it.</param>
internal readonly record struct StoryKey(int Id, int Place);
