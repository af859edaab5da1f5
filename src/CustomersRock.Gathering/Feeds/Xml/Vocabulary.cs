namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>What an element's namespace says it belongs to.</summary>
internal enum Vocabulary
{
    /// <summary>One that we do not read; its <c>title</c> is not the entry's.</summary>
    Foreign,

    /// <summary>The format's own elements: RSS, RSS 1.0, or Atom in a feed of Atom.</summary>
    Core,

    /// <summary>Atom inside another format.</summary>
    Atom,
    Rdf,

    /// <summary>The content module of RSS 1.0.</summary>
    Content,
    DublinCore,
    DublinTerms,
    Media,
    Itunes,
    Xhtml,
    FeedBurner,

    /// <summary>The syndication module of RSS 1.0.</summary>
    Syndication,
}
