namespace CustomersRock.Bench.Corpus;

/// <summary>Where a program looks for stories, and what it calls their parts.</summary>
internal interface IDialect
{
    string Name { get; }

    /// <summary>Relative to the folder that holds the program's content.</summary>
    string Path(StoryHead story);

    /// <summary>The lines of the front matter.</summary>
    IEnumerable<string> Keys(StoryHead story);
}
