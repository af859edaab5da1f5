using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CustomersRock.Tests.Support;

/// <summary>A well-formed answer of <see cref="FeedServer"/>; its length is sent, and the connection stays open.</summary>
internal sealed record ServedAnswer
{
    public int Status { get; init; } = 200;
    public ReadOnlyMemory<byte> Body { get; init; }
    public ImmutableArray<(string Name, string Value)> Headers { get; init; } = [];

    public static ServedAnswer Of(string body, string contentType) => Of(Encoding.UTF8.GetBytes(body), contentType);

    public static ServedAnswer Of(ReadOnlyMemory<byte> body, string contentType) => new() { Body = body, Headers = [("Content-Type", contentType)] };

    public static ServedAnswer Empty(int status) => new() { Status = status };

    public ServedAnswer With(string name, string value) => this with { Headers = Headers.Add((name, value)) };

    public byte[] ToBytes()
    {
        var head = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} Answer\r\n"));
        foreach (var (name, value) in Headers)
            head.Append(name).Append(": ").Append(value).Append("\r\n");

        if (Status is not (204 or 304))
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {Body.Length}\r\n");

        return [.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. Body.Span];
    }
}
