using System.Globalization;

namespace CustomersRock.Bench.Feeding;

/// <summary>What was asked of the server since the last reset.</summary>
internal sealed class Traffic
{
    private readonly Lock turn = new();
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);
    private int requests, fresh, same, missing, now, most, mostOfHost;
    private long bytes;

    public void Enter(string host)
    {
        lock (turn)
        {
            requests++;
            most = Math.Max(most, ++now);
            open[host] = open.GetValueOrDefault(host) + 1;
            mostOfHost = Math.Max(mostOfHost, open[host]);
        }
    }

    /// <summary>Before the answer goes out: who has it may ask the next thing before we could note that it has left.</summary>
    public void Leave(string host, int status, int length)
    {
        lock (turn)
        {
            now--;
            open[host]--;
            bytes += length;
            _ = status switch { 200 => fresh++, 304 => same++, _ => missing++ };
        }
    }

    public void Reset()
    {
        lock (turn)
            (requests, fresh, same, missing, most, mostOfHost, bytes) = (0, 0, 0, 0, now, open.Values.DefaultIfEmpty().Max(), 0);
    }

    /// <summary>One line of JSON. The names hold no digits, so that a shell can pick out the numbers.</summary>
    public override string ToString()
    {
        lock (turn)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"requests": {{requests}}, "ok": {{fresh}}, "not_modified": {{same}}, "missing": {{missing}}, "bytes": {{bytes}}, "most_at_once": {{most}}, "most_at_once_of_a_host": {{mostOfHost}}}""") + "\n";
        }
    }
}
