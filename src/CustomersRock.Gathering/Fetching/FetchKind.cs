namespace CustomersRock.Gathering.Fetching;

public enum FetchKind
{
    /// <summary>A whole body came.</summary>
    Body,

    /// <summary>304: nothing new.</summary>
    NotModified,

    /// <summary>No use to us; <see cref="FetchAnswer.Fault"/> says why.</summary>
    Failed,
}
