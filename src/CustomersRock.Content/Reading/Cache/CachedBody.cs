namespace CustomersRock.Content.Reading.Cache;

/// <summary>Where a body lies in the file of bodies.</summary>
/// <param name="Offset">In bytes.</param>
/// <param name="Length">In bytes; 0: there is none.</param>
/// <param name="Hash">XxHash64 of the bytes: a damaged cache must not reach a page.</param>
internal readonly record struct CachedBody(long Offset, int Length, ulong Hash);
