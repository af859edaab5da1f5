namespace CustomersRock.Content.Model;

/// <param name="Other">The candidate that may be the same.</param>
/// <param name="Why">What both name, one clause: <c>both name Odile Farrow and 14</c>.</param>
public sealed record Likeness(CandidateId Other, string Why);
