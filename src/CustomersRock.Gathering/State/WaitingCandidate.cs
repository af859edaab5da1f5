using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.State;

/// <param name="Id">Which.</param>
/// <param name="Newest">When its newest telling appeared.</param>
/// <param name="Pages">The addresses of its tellings.</param>
/// <param name="Sources">Whose tellings wait.</param>
public sealed record WaitingCandidate(CandidateId Id, DateTimeOffset Newest, ImmutableArray<CanonicalUrl> Pages, ImmutableArray<SourceId> Sources);
