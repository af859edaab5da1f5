namespace CustomersRock.Gathering.Feeds.Xml;

/// <summary>Where a document's first element of a feed begins, and what stood before it.</summary>
/// <param name="At">-1 where there is none.</param>
/// <param name="Entities">Of an inner DTD.</param>
/// <param name="FirstName">Of the first element of any kind; empty where there is none.</param>
/// <param name="FirstAt">Where that stands.</param>
/// <param name="IsPage">A web page.</param>
/// <param name="HasJunk">Something that XML does not allow stood before it.</param>
internal sealed record RootPlace(int At, InnerEntities Entities, string FirstName, int FirstAt, bool IsPage, bool HasJunk);
