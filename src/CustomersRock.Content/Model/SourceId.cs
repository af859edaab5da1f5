namespace CustomersRock.Content.Model;

/// <summary>A source's id: the name of its file, which never changes because published items refer to it.</summary>
public readonly record struct SourceId(string Value)
{
    public override string ToString() => Value;
}
