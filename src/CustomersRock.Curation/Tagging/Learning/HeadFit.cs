namespace CustomersRock.Curation.Tagging.Learning;

/// <summary>What was learned for a head, and what it says of items it was not taught with.</summary>
/// <param name="Shares">Each item's share in the weights.</param>
/// <param name="Base">The score of an item without evidence.</param>
/// <param name="Unseen">The score of each item by a fit to items of other groups: what it would say of a new one.</param>
internal sealed record HeadFit(Head Head, double[] Shares, double Base, double[] Unseen);
