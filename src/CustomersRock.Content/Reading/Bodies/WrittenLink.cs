namespace CustomersRock.Content.Reading.Bodies;

/// <summary>An address and where its first letter stands; lines and columns count from 1.</summary>
internal readonly record struct WrittenLink(string Address, int Line, int Column);
