namespace CustomersRock.Gathering.Matching;

/// <summary>Why two tellings are one story; the surest first.</summary>
internal enum BondKind
{
    Editor,
    Revision,
    Address,
    Text,
    Shortened,
}
