using System.Collections.Immutable;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;

namespace CustomersRock.Site.Output;

/// <summary>What became of a plan.</summary>
/// <param name="Records">Of all files of the site; empty where faults stopped it.</param>
/// <param name="Folders">See <see cref="OutputFolders"/>; of the folder as it is now.</param>
/// <param name="Written">How many were written.</param>
/// <param name="Removed">How many are gone.</param>
/// <param name="Changed">Addresses of those written, at most a hundred.</param>
/// <param name="Faults">Of templates.</param>
internal sealed record OutputResult(
    OutputRecord[] Records, Fingerprint Folders, int Written, int Removed, ImmutableArray<string> Changed, ImmutableArray<Diagnostic> Faults);
