namespace CustomersRock.Preview;

internal sealed record PreviewOptions
{
    /// <summary>0: any that is free.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>Builds anew when a file changes.</summary>
    public bool Watch { get; init; } = true;

    /// <summary>Puts the script that reloads pages into them.</summary>
    public bool Reload { get; init; } = true;
}
