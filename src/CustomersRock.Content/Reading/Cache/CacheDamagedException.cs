namespace CustomersRock.Content.Reading.Cache;

/// <summary>The cache is not what was written. Whoever catches it forgets the cache and reads the files themselves: knowledge is not lost.</summary>
public sealed class CacheDamagedException(string message, Exception? inner = null) : Exception(message, inner);
