namespace CustomersRock.Gathering.Feeds;

/// <summary>How much of a feed is kept. Far above what feeds of people hold, far below what hurts; lengths are in UTF-16 units.</summary>
public static class FeedLimits
{
    /// <summary>Bytes of a body. What is longer is refused before it is read.</summary>
    public const int Body = 10 * 1024 * 1024;

    /// <summary>Tags of a document; what stands behind is left out. An element costs some hundred bytes of memory, and a tag may have four bytes.</summary>
    public const int Tags = 400_000;

    /// <summary>Levels of elements. Deeper ones lose their tags and keep their text: recursion over them could end the process.</summary>
    public const int Depth = 200;

    /// <summary>Attributes of one element; the rest are dropped.</summary>
    public const int Attributes = 250;

    /// <summary>All that entities of an inner DTD may expand to ("billion laughs").</summary>
    public const int Expansion = 100_000;

    /// <summary>Characters of a document that had to be mended; what stands behind is left out.</summary>
    public const int Mended = 2 * Body;

    /// <summary>How far into a text a feed may begin: servers print warnings before it.</summary>
    public const int Prologue = 64 * 1024;

    public const int Entries = 20_000;
    public const int Title = 2_000;
    public const int Id = 4_000;
    public const int Name = 500;
    public const int Category = 200;

    /// <summary>A longer address is none: cut, it would lead elsewhere.</summary>
    public const int Address = 4_000;
    /// <summary>The path of a base. It comes again before each relative address, and a feed may have a hundred thousand of them.</summary>
    public const int BasePath = 1_000;

    public const int Summary = 200_000;
    public const int Content = 1_000_000;

    /// <summary>Of one entry.</summary>
    public const int Categories = 100;

    /// <summary>Of one entry: elements of a kind (authors, links, enclosures, pictures) that are looked at.</summary>
    public const int Alike = 50;
}
