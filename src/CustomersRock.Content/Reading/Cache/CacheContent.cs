using MemoryPack;

namespace CustomersRock.Content.Reading.Cache;

/// <summary>The cache's file of records.</summary>
/// <param name="Bodies">Name of the file of bodies that belongs to it.</param>
/// <param name="BodiesLength">How long that file was, in bytes; what stands behind was written by a run that was killed.</param>
/// <param name="Files">All files that were read.</param>
[MemoryPackable]
internal sealed partial record CacheContent(string Bodies, long BodiesLength, CachedFile[] Files);
