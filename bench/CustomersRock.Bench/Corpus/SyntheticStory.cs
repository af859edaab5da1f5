namespace CustomersRock.Bench.Corpus;

/// <param name="Body">Markdown, ending in a line break.</param>
internal sealed record SyntheticStory(StoryHead Head, string Body);
