namespace CustomersRock.Content.Model;

/// <summary>One entry of one source: <c>kind-counter/3f2a…</c>, the source and a hash of the entry's guid, address or text.</summary>
public readonly record struct TellingId(string Value)
{
    public override string ToString() => Value;
}
