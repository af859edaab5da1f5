namespace CustomersRock.Gathering.Filtering;

/// <summary>Where a line looks.</summary>
internal enum FilterField
{
    TitleAndText,
    Title,
    Text,
    Category,
    Author,
    Url,
}
