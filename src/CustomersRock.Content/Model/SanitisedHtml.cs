namespace CustomersRock.Content.Model;

/// <summary>HTML that is safe to show: UTF-8, made by the reader's renderer and sanitiser alone, or read back from the cache that the reader wrote.
/// A page takes nothing else for a body.</summary>
public sealed class SanitisedHtml
{
    private readonly Func<ReadOnlyMemory<byte>>? load;
    private readonly ReadOnlyMemory<byte> bytes;

    internal SanitisedHtml(ReadOnlyMemory<byte> bytes) => this.bytes = bytes;

    /// <summary>For a body that stays on disk until a page shows it.</summary>
    internal SanitisedHtml(Func<ReadOnlyMemory<byte>> load) => this.load = load;

    public static SanitisedHtml Empty { get; } = new(ReadOnlyMemory<byte>.Empty);

    public ReadOnlyMemory<byte> Utf8 => load is null ? bytes : load();
}
