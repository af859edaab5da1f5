namespace CustomersRock.Curation.Decisions;

/// <summary>Why an item cannot be accepted as it is.</summary>
/// <param name="Field">What is to be mended.</param>
/// <param name="What">What is wrong, without a capital or a full stop.</param>
/// <param name="Mend">How to mend it.</param>
public sealed record AcceptFault(AcceptField Field, string What, string Mend);
