namespace CustomersRock.Curation.Digests;

/// <summary>What is of the week, and not in its round-up.</summary>
/// <param name="Path">As digests name it: <c>gathered/2026/11/bus-driver</c>.</param>
/// <param name="Title">Its own; foreign text where it is an item's.</param>
/// <param name="Why">One clause: <c>it is in 2026-W46</c>.</param>
public sealed record LeftOut(string Path, string Title, string Why);
