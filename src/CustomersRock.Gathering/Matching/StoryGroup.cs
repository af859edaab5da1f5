using System.Collections.Immutable;
using CustomersRock.Content.Model;

namespace CustomersRock.Gathering.Matching;

/// <summary>The tellings of one story.</summary>
/// <param name="Id">Stays when other tellings join, and when another one leads.</param>
/// <param name="Lead">The one to show.</param>
/// <param name="Also">The others, by their ids.</param>
/// <param name="MaybeSame">Groups that may be the same event in other words, the likeliest first; at most five.</param>
public sealed record StoryGroup(CandidateId Id, TellingId Lead, ImmutableArray<StoryMember> Also, ImmutableArray<Likeness> MaybeSame);
