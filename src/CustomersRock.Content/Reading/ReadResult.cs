using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Reading;

/// <summary>Everything that was read, and everything that is to be said about it.</summary>
public sealed record ReadResult(ContentSet Content, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Pictures below <c>input/</c>, by path from the site's root, in ordinal order.</summary>
    public ImmutableArray<string> Pictures { get; init; } = [];

    /// <summary>Addresses of files that are there but broken: a link to one is no broken link.</summary>
    public ImmutableArray<string> BrokenAddresses { get; init; } = [];

    /// <summary>The files themselves, also those that have no page.</summary>
    public ImmutableArray<string> BrokenFiles { get; init; } = [];

    /// <summary>File by file, in ordinal order of paths: what the next read need not do again.</summary>
    internal ImmutableArray<ReadFile> Files { get; init; } = [];
}
