using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Files;
using CustomersRock.Content.Model;
using MemoryPack;

namespace CustomersRock.Content.Reading.Cache;

/// <summary>A file as it was read last time. Its body lies in a file of its own, to be loaded when a page shows it.</summary>
[MemoryPackable]
internal sealed partial record CachedFile
{
    public required string Path { get; init; }
    public required Fingerprint Print { get; init; }
    public required long Size { get; init; }
    public required long ModifiedTicks { get; init; }
    public required Fingerprint DefaultsPrint { get; init; }
    public string? Address { get; init; }
    public Story? Story { get; init; }
    public Theme? Theme { get; init; }
    public CompanyProfile? Company { get; init; }
    public Source? Source { get; init; }
    public GatheredItem? Item { get; init; }
    public Digest? Digest { get; init; }
    public SitePage? Page { get; init; }
    public CachedBody Body { get; init; }
    public CachedDiagnostic[] Diagnostics { get; init; } = [];

    public static CachedFile From(ReadFile file, CachedBody body) => new()
    {
        Path = file.Path,
        Print = file.Print,
        Size = file.Size,
        ModifiedTicks = file.ModifiedTicks,
        DefaultsPrint = file.DefaultsPrint,
        Address = file.Address,
        Story = file.Story,
        Theme = file.Theme,
        Company = file.Company,
        Source = file.Source,
        Item = file.Item,
        Digest = file.Digest,
        Page = file.Page,
        Body = body,
        Diagnostics = file.Diagnostics.IsEmpty ? [] : [.. file.Diagnostics.Select(CachedDiagnostic.From)],
    };

    public ReadFile ToReadFile() => new()
    {
        Path = Path,
        Print = Print,
        Size = Size,
        ModifiedTicks = ModifiedTicks,
        DefaultsPrint = DefaultsPrint,
        Address = Address,
        Story = Story,
        Theme = Theme,
        Company = Company,
        Source = Source,
        Item = Item,
        Digest = Digest,
        Page = Page,
        Diagnostics = Diagnostics.Length == 0 ? [] : [.. Diagnostics.Select(d => d.Restore()).OfType<Diagnostic>()],
    };
}
