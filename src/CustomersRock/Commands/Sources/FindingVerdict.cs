namespace CustomersRock.Commands.Sources;

internal enum FindingVerdict
{
    Fine,

    /// <summary>Somebody has to do something.</summary>
    Wrong,

    /// <summary>Good to know; nothing follows from it.</summary>
    Note,
}
