using System.Globalization;

namespace CustomersRock.Bench.Feeding;

/// <summary>One of the feeds that are served: who it is, where it is.</summary>
internal sealed record SyntheticSource(int Number)
{
    private static readonly string[] Formats = ["rss", "atom", "rdf", "json"];

    public string Id => string.Create(CultureInfo.InvariantCulture, $"s{Number:0000}");

    /// <summary>RSS, Atom, RDF and JSON Feed in turn.</summary>
    public string Format => Formats[Number % Formats.Length];

    public string Title => string.Create(CultureInfo.InvariantCulture, $"Counter Notes {Number}");

    /// <summary>A reserved name (RFC 6761): whoever follows it gets nowhere.</summary>
    public string Site => $"https://{Id}.example/";

    /// <summary>An address of this machine. Nine of ten sources have their own; ten of a hundred share one, as the blogs of one provider do, so that asking it politely is not only luck.</summary>
    public string Host
    {
        get
        {
            var (network, number) = IsOnSharedHost ? (100, Number / 100) : (1 + (Number / 62_500), Number % 62_500);
            return string.Create(CultureInfo.InvariantCulture, $"127.{network}.{number / 250}.{1 + (number % 250)}");
        }
    }

    /// <summary>One source in twenty has something new in the next edition; of each format equally many.</summary>
    public bool HasNews => Number % 20 == Number / 20 % 20;

    private bool IsOnSharedHost => Number % 10 == 9;

    public string Path(string format) => $"/{Id}.{format}";

    public string Feed(string format, int port) => string.Create(CultureInfo.InvariantCulture, $"http://{Host}:{port}{Path(format)}");
}
