namespace CustomersRock.Content.Model;

/// <summary>A candidate's id: short enough to type, the same on every machine.</summary>
public readonly record struct CandidateId(string Value)
{
    public override string ToString() => Value;
}
