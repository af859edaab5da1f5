namespace CustomersRock.Content.Reading.Bodies;

internal enum LinkKind
{
    /// <summary>To a place on this site; resolved by the catalog.</summary>
    Inside,

    /// <summary>http, https or mailto.</summary>
    Outside,

    /// <summary>Without an address.</summary>
    Empty,

    /// <summary>Another scheme, or not what it looks like.</summary>
    Refused,
}
