using System.Globalization;
using System.Text;

namespace CustomersRock.Tests.Support;

/// <summary>Reads requests from a connection, one after the other.</summary>
internal sealed class RequestReader(Stream stream)
{
    private readonly List<byte> head = [];
    private readonly byte[] one = new byte[1];

    /// <summary>Null where the connection has ended, or where what comes is not HTTP.</summary>
    public async Task<ServedRequest?> Next(CancellationToken token)
    {
        head.Clear();
        while (!EndsWithBlankLine())
        {
            if (await stream.ReadAsync(one, token) == 0)
                return null;
            head.Add(one[0]);
            if (!char.IsAsciiLetter((char)head[0]))
                return null;
        }

        var lines = Encoding.Latin1.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var first = lines[0].Split(' ');
        return await WithBody(new ServedRequest(first[0], first[1], [.. lines.Skip(1).Select(Header)]), token);
    }

    private async Task<ServedRequest> WithBody(ServedRequest request, CancellationToken token)
    {
        if (request["Content-Length"] is not { } length)
            return request;

        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, token);
        return request with { Body = Encoding.UTF8.GetString(body) };
    }

    private static KeyValuePair<string, string> Header(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return new KeyValuePair<string, string>(line[..colon], line[(colon + 1)..].Trim());
    }

    private bool EndsWithBlankLine() => head is [.., (byte)'\r', (byte)'\n', (byte)'\r', (byte)'\n'];
}
