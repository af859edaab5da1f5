namespace CustomersRock.Gathering.Fetching;

/// <summary>Which hosts asked for a pause, and until when. For many tasks at once; kept between runs by the caller.</summary>
public sealed class HostPauses
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, DateTimeOffset> pauses = new(StringComparer.Ordinal);

    public HostPauses()
    {
    }

    public HostPauses(IEnumerable<KeyValuePair<string, DateTimeOffset>> saved)
    {
        foreach (var (host, until) in saved)
            Pause(host, until);
    }

    /// <summary>The end of the pause; null where the host may be asked.</summary>
    public DateTimeOffset? Until(string host, DateTimeOffset now)
    {
        var name = HostName.Plain(host);
        lock (gate)
        {
            if (!pauses.TryGetValue(name, out var until))
                return null;
            if (until > now)
                return until;

            pauses.Remove(name);
            return null;
        }
    }

    /// <summary>Of two wishes the later one counts.</summary>
    public void Pause(string host, DateTimeOffset until)
    {
        var name = HostName.Plain(host);
        lock (gate)
        {
            if (!pauses.TryGetValue(name, out var known) || known < until)
                pauses[name] = until;
        }
    }
}
