namespace CustomersRock.Gathering.Fetching;

/// <summary>One at a time to a host. Nobody holds two gates at once, so nobody waits for a ring.</summary>
internal sealed class HostGates
{
    private readonly Dictionary<string, Gate> gates = new(StringComparer.Ordinal);

    /// <summary>Waits for the host's turn, which lasts until what is returned is disposed.</summary>
    public async Task<IDisposable> Enter(string host, CancellationToken token)
    {
        Gate gate;
        lock (gates)
        {
            if (!gates.TryGetValue(host, out gate!))
                gates[host] = gate = new Gate(this, host);
            gate.Users++;
        }

        try
        {
            await gate.Turn.WaitAsync(token);
            return gate;
        }
        catch
        {
            Leave(gate);
            throw;
        }
    }

    private void Leave(Gate gate)
    {
        lock (gates)
        {
            if (--gate.Users > 0)
                return;

            gates.Remove(gate.Host);
            gate.Turn.Dispose();
        }
    }

    private sealed class Gate(HostGates owner, string host) : IDisposable
    {
        public string Host => host;
        public SemaphoreSlim Turn { get; } = new(1);

        /// <summary>Who holds it or waits for it; under the owner's lock.</summary>
        public int Users { get; set; }

        public void Dispose()
        {
            Turn.Release();
            owner.Leave(this);
        }
    }
}
