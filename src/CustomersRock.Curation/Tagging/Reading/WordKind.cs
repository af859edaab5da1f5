namespace CustomersRock.Curation.Tagging.Reading;

internal enum WordKind : byte
{
    Word,
    Number,
    Mark,
}
