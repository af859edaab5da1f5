namespace CustomersRock.Curating;

/// <summary>What is to be proposed, and where.</summary>
internal sealed record ProposalRequest
{
    /// <summary>Below this folder of branches proposals are looked for.</summary>
    public const string Folder = "proposals/";

    /// <summary>How many at most.</summary>
    public required int Most { get; init; }

    /// <summary>Good news below this, 0 to 1, is not proposed.</summary>
    public required double AtLeast { get; init; }
    public required string Branch { get; init; }

    /// <summary>The remote that the branch is sent to; null where it stays here.</summary>
    public string? Remote { get; init; }

    /// <summary>Says what would be proposed, and makes nothing.</summary>
    public bool DryRun { get; init; }
    public required DateTimeOffset Now { get; init; }

    public string Ref => "refs/heads/" + Branch;
}
